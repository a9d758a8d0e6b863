import { z } from 'zod'
import { dayText } from './moment-text.js'
import { nameOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

export const expired = defineRule({
  id: 'expired',
  severity: 'warning',
  summary: 'The post has expired, or expires before it appears.',
  why: 'Hugo leaves a post out of the site from its `expiryDate` on, without a word and with a successful build. Whoever works on it should know that nobody will see it. Drafts are not reported, nor sites with `buildExpired = true`.',
  options: z.strictObject({}),
  messages: {
    before: (name: string, date: string) =>
      `\`${name}\` lies before \`${date}\`, so Hugo never publishes this post. Correct one of the two.`,
    past: (name: string, day: Date) =>
      `\`${name}\` has passed (${dayText(day, 'en-GB')}), so Hugo leaves this post out of the site. Move it to a later day, or remove \`${name}\`, if the post should be seen.`
  },
  good: [
    { text: '---\ntitle: Actie\ndate: 2026-02-01\nexpiryDate: 2026-12-31\n---\n' },
    { text: '---\ntitle: Sale\ndate: 2025-02-01\nexpiryDate: 2025-12-31\ndraft: true\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Actie\ndate: 2025-02-01\nexpiryDate: 2025-12-31\n---\n',
      at: '2025-12-31',
      message: '31 December 2025'
    },
    {
      text: '---\ntitle: Sale\ndate: 2026-02-01\nexpiryDate: 2025-03-01\n---\n',
      at: '2025-03-01',
      message: 'never publishes'
    }
  ],
  check({ post, site, generator, now, messages, report }) {
    const { expiryDate, date } = post.fields
    if (!expiryDate || !generator.id.startsWith('hugo')) return
    if (site.settings.addresses?.publishesExpired || !hasPreview(post)) return
    const end = generator.readDate(expiryDate.value)
    const start = date && generator.readDate(date.value)
    if (end.kind !== 'instant') return
    const [name, span] = [nameOf(expiryDate), expiryDate.node.span]
    if (date && start?.kind === 'instant' && end.instant < start.instant) {
      report({ span, message: messages.before(name, nameOf(date)), subject: name })
    } else if (end.instant <= now) {
      report({ span, message: messages.past(name, end.instant), subject: name })
    }
  }
})
