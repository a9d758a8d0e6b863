import { z } from 'zod'
import type { Generator } from '../generators/generator.js'
import { hiddenBy } from '../site/visibility.js'
import { momentText } from './moment-text.js'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

/** A date that has not come yet. */
export const dateFuture = defineRule({
  id: 'date-future',
  severity: 'warning',
  summary: 'A post is dated in the future.',
  why: 'Hugo and Jekyll leave a post with a date in the future out of the site, without a word and with a successful build, and bring it with the first build after that moment. Whoever publishes it today waits for a page that does not come. A day ahead is allowed, for time zones. Drafts are not reported, nor sites that are told to publish such posts (`buildFuture`, `future`). In Jekyll the date can be in the name of the file.',
  options: z.strictObject({
    hours: z.number().min(0).default(24).describe('Hours that a date may lie ahead of the present moment.')
  }),
  messages: {
    hidden: (name: string, moment: Date, generator: string) =>
      `\`${name}\` is in the future: ${momentText(moment, 'en-GB')}. ${generator} leaves the post out until then, without a word; it appears with the first build after that moment. If it is meant for now, correct the date; if not, see that a build runs then.`,
    unknown: (name: string, moment: Date) =>
      `\`${name}\` is in the future: ${momentText(moment, 'en-GB')}. Some site generators leave such a post out until then, others show it with that date. Is the date right?`
  },
  good: [
    { text: '---\ntitle: Onze tuin\ndate: 2026-02-27T21:23:55Z\n---\n' },
    { text: '---\ntitle: Our garden\ndate: 2026-03-02T08:00:00+01:00\n---\n' },
    { text: '---\ntitle: Our garden in summer\ndate: 2026-06-21\ndraft: true\n---\n' },
    { text: '---\ntitle: Our garden\ndate: 2026-06-21\npublishDate: 2026-02-01\n---\n' },
    { text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n', options: { hours: 24 * 365 } }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin in de zomer\ndate: 2026-06-21T09:00:00+02:00\n---\n',
      at: '2026-06-21T09:00:00+02:00',
      message: '21 June 2026, 07:00 UTC'
    },
    {
      text: '---\ntitle: Our garden\ndate: 2026-02-27\npublishDate: "2026-04-01"\n---\n',
      at: '"2026-04-01"',
      message: '`publishDate`'
    },
    { text: '---\ntitle: Our garden\ndate: 2062-02-27\n---\n', at: '2062-02-27', message: '27 February 2062' },
    {
      text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n',
      path: '_posts/2026-06-21-garden.md',
      generator: 'jekyll',
      at: '2026-06-21',
      message: 'Jekyll leaves the post out until then'
    },
    {
      text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n',
      generator: 'generic',
      at: '2026-06-21',
      message: 'Is the date right?'
    },
    {
      text: '---\ntitle: Our garden\n---\n',
      path: '_posts/2026-06-21-our-garden.md',
      generator: 'jekyll',
      files: { '_config.yml': 'markdown: kramdown\n' },
      at: '---',
      message: '`2026-06-21-our-garden.md` is in the future: 21 June 2026'
    }
  ],
  check({ post, site, generator, now, options, messages, report }) {
    const hidden = hiddenBy(post.path, post.fields, site, generator, now)
    const { from, field } = hidden ?? {}
    if (hidden?.why !== 'future' || !from || from.getTime() <= now.getTime() + options.hours * 3_600_000) return
    const name = field ? nameOf(field) : post.path.slice(post.path.lastIndexOf('/') + 1)
    const message =
      generator.futurePosts === 'hidden'
        ? messages.hidden(name, from, programOf(generator))
        : messages.unknown(name, from)
    report({ span: field?.node.span ?? post.source.lineSpan(1), message, subject: name })
  }
})

/** `Hugo`, whatever its theme is. */
function programOf({ name }: Generator): string {
  return name.replace(/ with .*$/, '')
}
