import { z } from 'zod'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

export const expiryBeforeDate = defineRule({
  id: 'expiry-before-date',
  severity: 'error',
  summary: 'The post expires before it is published.',
  why: 'Hugo leaves a post out of the site from its expiry date on, without a word; one that expires before its own date is never online.',
  options: z.strictObject({}),
  messages: {
    before: (expiry: string, date: string) =>
      `\`${expiry}\` lies before \`${date}\`, so the post is never online. Correct the one that is wrong, or remove \`${expiry}\`.`
  },
  good: [{ text: '---\ntitle: Actie\ndate: 2026-02-27\nexpiryDate: 2026-05-01\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Actie\ndate: 2026-02-27\nexpiryDate: 2025-05-01\n---\n',
      at: '2025-05-01',
      message: '`expiryDate` lies before `date`'
    },
    {
      text: '---\ntitle: Sale\npublishDate: 2026-05-02\nunpublishDate: 2026-05-01\n---\n',
      at: '2026-05-01',
      message: '`unpublishDate` lies before `publishDate`'
    }
  ],
  check({ post: { fields }, generator, messages, report }) {
    const { expiryDate } = fields
    const date = fields.publishDate ?? fields.date
    if (!date || !expiryDate) return
    const [from, to] = [generator.readDate(date.value), generator.readDate(expiryDate.value)]
    if (from.kind !== 'instant' || to.kind !== 'instant' || to.instant >= from.instant) return
    const name = nameOf(expiryDate)
    report({ span: expiryDate.node.span, message: messages.before(name, nameOf(date)), subject: name })
  }
})
