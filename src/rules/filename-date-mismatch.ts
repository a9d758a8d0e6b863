import { z } from 'zod'
import type { Generator } from '../generators/generator.js'
import type { Site } from '../site/site.js'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

const IN_NAME = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})[-_.][^/]*(?:\/index\.\w+)?$/
/** The day as it is written, so in the time zone that is written with it. */
const IN_VALUE = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/

export const filenameDateMismatch = defineRule({
  id: 'filename-date-mismatch',
  severity: 'warning',
  summary: 'The name of the file has another day in it than the date of the post.',
  why: "Jekyll makes the address of a post of `date` when it is there, and of the file's name otherwise: with two days, links that were made from the name lead nowhere, and files don't stand in the order of the posts. Checked for Jekyll, and for Hugo where `[frontmatter]` takes dates from file names. The days are compared as they are written, each in its own time zone.",
  options: z.strictObject({
    'any-site': z.boolean().default(false).describe("Whether it is checked where the file's name makes no date, too.")
  }),
  messages: {
    mismatch: (name: string, day: string, named: string) =>
      `\`${name}\` is ${day}, but the name of the file says ${named}; the page gets the one date and links made from the name the other. Make them the same.`
  },
  good: [
    {
      text: '---\ntitle: Banden\ndate: 2026-02-27 00:30:00 +0100\n---\n',
      path: '_posts/2026-02-27-banden.md',
      generator: 'jekyll'
    },
    { text: '---\ntitle: Banden\ndate: 2026-02-28\n---\n', path: 'content/posts/2026-02-27-banden.md' }
  ],
  bad: [
    {
      text: '---\ntitle: Banden\ndate: 2026-02-28\n---\n',
      path: '_posts/2026-02-27-banden.md',
      generator: 'jekyll',
      at: '2026-02-28',
      message: '`date` is 2026-02-28, but the name of the file says 2026-02-27'
    },
    {
      text: '---\ntitle: Tyres\ndate: 2026-03-27\n---\n',
      path: 'content/posts/2026-02-27-tyres/index.md',
      options: { 'any-site': true },
      at: '2026-03-27'
    }
  ],
  check({ post, site, generator, options, messages, report }) {
    const { date } = post.fields
    if (typeof date?.value !== 'string' || !(options['any-site'] || readsNames(generator, site))) return
    const named = dayOf(IN_NAME.exec(post.path))
    const written = dayOf(IN_VALUE.exec(date.value))
    if (named === undefined || written === undefined || named === written) return
    const name = nameOf(date)
    report({ span: date.node.span, message: messages.mismatch(name, written, named), subject: name })
  }
})

function readsNames(generator: Generator, { settings }: Site): boolean {
  return generator.id === 'jekyll' || (settings.dateSources?.includes(':filename') ?? false)
}

function dayOf(found: RegExpExecArray | null): string | undefined {
  return found
    ? found
        .slice(1, 4)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : undefined
}
