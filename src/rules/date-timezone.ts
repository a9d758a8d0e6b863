import { z } from 'zod'
import { nameOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const TIME_WITHOUT_ZONE = /^\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

export const dateTimezone = defineRule({
  id: 'date-timezone',
  severity: 'info',
  profile: 'all',
  summary: 'A date has a time, but not the time zone that it is in.',
  why: 'The site generator takes such a time for that of its own configuration or of the machine that builds the site, mostly UTC: the post appears an hour or more later than its author thinks, sometimes with the day before.',
  options: z.strictObject({}),
  messages: {
    zone: (name: string, value: string) =>
      `\`${name}\` is ${quote(value)}, a time without a time zone, so the post may go online hours sooner or later than meant. Add the offset, such as "+01:00", or "Z" for UTC.`
  },
  good: [
    { text: '---\ntitle: Banden\ndate: 2026-02-27T09:00:00+01:00\n---\n' },
    { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n' },
    { text: '---\ntitle: Banden\ndate: 2026-02-27 09:00:00 Z\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Banden\ndate: 2026-02-27T09:00:00\n---\n',
      at: '2026-02-27T09:00:00',
      message: 'a time without a time zone'
    },
    { text: '+++\ntitle = "Tyres"\nlastmod = 2026-02-27 09:00:00\n+++\n', at: '2026-02-27 09:00:00' }
  ],
  check({ post: { fields }, messages, report }) {
    const { date, publishDate, lastModified, expiryDate } = fields
    for (const field of new Set([date, publishDate, lastModified, expiryDate])) {
      if (typeof field?.value !== 'string' || !TIME_WITHOUT_ZONE.test(field.value.trim())) continue
      const name = nameOf(field)
      report({ span: field.node.span, message: messages.zone(name, field.value), subject: name })
    }
  }
})
