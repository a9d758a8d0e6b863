import { z } from 'zod'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

/** Days without a time are in a time zone that nobody knows. */
const TOLERANCE = 24 * 3_600_000

export const lastmodBeforeDate = defineRule({
  id: 'lastmod-before-date',
  severity: 'warning',
  summary: 'The date of the last change lies before the date of the post.',
  why: 'A post cannot be changed before it was written. Sitemaps and structured data tell search engines both dates; when they contradict each other, neither is believed. A day is allowed, for time zones.',
  options: z.strictObject({}),
  messages: {
    before: (modified: string, date: string) =>
      `\`${modified}\` lies before \`${date}\`, so search engines believe neither. Correct the one that is wrong, or remove \`${modified}\`.`
  },
  good: [
    { text: '---\ndate: 2026-02-27T21:00:00Z\nlastmod: 2026-02-27\n---\n' },
    { text: '---\ntitle: Bikes\nlastmod: 2026-02-27\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\ndate: 2026-02-27\nlastmod: 2025-02-28\n---\n',
      at: '2025-02-28',
      message: '`lastmod` lies before `date`'
    },
    {
      text: '---\ntitle: Our garden\ndate: 2026-02-27\nmodified: "2026-01-31"\n---\n',
      at: '"2026-01-31"',
      message: '`modified`'
    }
  ],
  check({ post: { fields }, generator, messages, report }) {
    const { date, lastModified } = fields
    if (!date || !lastModified) return
    const [written, changed] = [generator.readDate(date.value), generator.readDate(lastModified.value)]
    if (written.kind !== 'instant' || changed.kind !== 'instant') return
    if (changed.instant.getTime() + TOLERANCE >= written.instant.getTime()) return
    const name = nameOf(lastModified)
    report({ span: lastModified.node.span, message: messages.before(name, nameOf(date)), subject: name })
  }
})
