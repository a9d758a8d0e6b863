import { z } from 'zod'
import type { Heading } from '../post/post.js'
import { relevel, sectionAt } from './heading-level.js'
import { textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'

export const h1InBody = defineRule({
  id: 'h1-in-body',
  severity: 'warning',
  summary: 'The text has a heading of level 1 though the theme already prints the title as one.',
  why: 'The heading of level 1 tells search engines and screen readers what the page is about; themes such as PaperMod make it from `title`. A second one in the text blurs that, and a reader sees the title twice when they are equal.',
  options: z.strictObject({}),
  messages: {
    second: (text: string, title: string) =>
      `Heading ${quote(text)} is of level 1, but the theme already prints the title ${title} as the page's only heading of level 1. Give it level 2 (\`##\`), and the headings under it one level more.`,
    title: (text: string) =>
      `Heading ${quote(text)} repeats the title, which the theme already prints: readers see it twice. Remove this line.`,
    demote: 'One level down for this heading and those under it',
    remove: 'Remove the heading'
  },
  good: [
    { text: '---\ntitle: Bakfiets kopen\n---\n\n## Waar let je op?\n' },
    { text: '---\ntitle: Bakfiets kopen\n---\n\n```\n# een opmerking in code\n```\n' },
    { text: '---\ndescription: The heading of the text is the title here\n---\n\n# Bikes\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Bakfiets kopen\n---\n\n# Waar let je op?\n\n## De motor\n\n# Wat kost het?\n',
      at: '# Waar let je op?',
      message: 'Give it level 2',
      fixed: '---\ntitle: Bakfiets kopen\n---\n\n## Waar let je op?\n\n### De motor\n\n# Wat kost het?\n'
    },
    {
      text: '---\ntitle: Buying a cargo bike\n---\n\n# Buying a cargo bike\n\nThis is how.\n',
      at: '# Buying a cargo bike',
      message: 'repeats the title',
      fixed: '---\ntitle: Buying a cargo bike\n---\n\nThis is how.\n'
    }
  ],
  check({ post, generator, messages, report }) {
    const title = textOf(post.fields.title)
    if (!generator.printsTitle || !title) return
    const { headings } = post.body
    for (const [index, heading] of headings.entries()) {
      if (heading.level !== 1) continue
      const { span, text } = heading
      const repeats = index === 0 && plain(text) === plain(title)
      const message = repeats ? messages.title(text) : messages.second(text, quote(title))
      const fix = repeats ? removal(heading) : demotion(sectionAt(headings, index, 1))
      report({ span, message, subject: `# ${text}`, ...(fix && { fix }) })
    }

    function removal({ span }: Heading): Fix {
      const { text } = post.source
      const after = /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(span.to, span.to + 100))?.[0] ?? ''
      const whole = { from: span.from, to: span.to + after.length }
      return { description: messages.remove, safe: false, edits: [{ span: whole, text: '' }] }
    }

    function demotion(section: readonly Heading[]): Fix | undefined {
      const edits = relevel(section, (heading) => heading.level + 1)
      return edits && { description: messages.demote, safe: false, edits }
    }
  }
})

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
