import { z } from 'zod'
import { defineRule } from './rule.js'

const FENCE = '---\ntitle: Onze tuin\n---\n'

export const frontMatterPosition = defineRule({
  id: 'front-matter-position',
  severity: 'warning',
  summary: 'Something invisible stands before the front matter.',
  why: 'Jekyll, Eleventy, Astro and most other generators look for front matter at the very first character of the file: after a blank line they print it as text, and the page has no title. Hugo forgives it, so sites made with Hugo are not reported.',
  options: z.strictObject({}),
  messages: {
    before:
      'There are blanks or blank lines before the front matter; most site generators then print it as text and give the page no title. Remove them.',
    fix: 'Remove what stands before the front matter'
  },
  good: [{ text: FENCE, generator: 'generic' }, { text: `\n${FENCE}` }],
  bad: [{ text: `\n${FENCE}`, generator: 'generic', at: '\n', message: 'most site generators', fixed: FENCE }],
  check({ post: { frontMatter, source }, generator, messages, report }) {
    if (frontMatter.state === 'missing' || generator.id.startsWith('hugo')) return
    const text = source.text.slice(0, frontMatter.contentSpan.from)
    const bom = text.startsWith('\uFEFF') ? 1 : 0
    const blanks = /^[ \t\r\n]*/.exec(text.slice(bom))?.[0].length ?? 0
    if (blanks === 0) return
    const span = { from: bom, to: bom + blanks }
    const fix = { description: messages.fix, safe: true, edits: [{ span, text: '' }] }
    report({ span, message: messages.before, subject: 'front matter', fix })
  }
})
