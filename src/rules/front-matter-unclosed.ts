import { z } from 'zod'
import { PARSER_WORDS, reportProblems } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** Front matter that starts and does not end. */
export const frontMatterUnclosed = defineRule({
  id: 'front-matter-unclosed',
  severity: 'error',
  summary: 'Front matter starts with a fence and has no closing one.',
  why: 'Everything after the opening `---` is read as fields until a second line of exactly `---` follows. Jekyll takes a line of `...` as well. Without it Hugo stops the build; other generators publish the fields as text, or lose the text.',
  options: z.strictObject({}),
  messages: PARSER_WORDS,
  good: [
    { text: '---\ntitle: Onze tuin\n---\n\nHet vriest.\n' },
    { text: '+++\ntitle = "Our garden"\n+++\n\nIt freezes.\n' },
    { text: '---\ntitle: Our garden\n...\n\nIt freezes.\n', path: '_posts/2026-02-27-garden.md', generator: 'jekyll' },
    { text: '---\ntitle: Our garden\n---\n\nBefore the line.\n\n---\n\nAfter the line.\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n\nHet vriest.\n',
      at: '---',
      message: 'is not closed',
      fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n\nHet vriest.\n'
    },
    {
      text: '---\ntitle: Our garden\n--\n\nIt freezes.\n',
      at: '--',
      message: 'must be exactly `---`',
      fixed: '---\ntitle: Our garden\n---\n\nIt freezes.\n'
    },
    {
      text: '+++\ntitle = "Our garden"\n\nIt freezes.\n',
      at: '+++',
      message: 'Add a line with `+++`',
      fixed: '+++\ntitle = "Our garden"\n+++\n\nIt freezes.\n'
    }
  ],
  check({ post, messages, report }) {
    reportProblems(post, ['unclosed'], report, messages)
  }
})
