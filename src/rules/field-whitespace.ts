import { z } from 'zod'
import { defineRule } from './rule.js'
import { rewrite, shownTexts } from './text-fields.js'

export const fieldWhitespace = defineRule({
  id: 'field-whitespace',
  severity: 'info',
  summary: 'A title, description, tag or alt text has needless blanks.',
  why: 'Blanks at the edges, two in a row, or a line end in a title are a trace of copying. Search engines and browsers show one blank, but feeds, social networks and structured data get the text as it is.',
  options: z.strictObject({}),
  messages: {
    edges: (name: string) =>
      `\`${name}\` starts or ends with a blank, which feeds and social networks show. Remove it.`,
    double: (name: string) =>
      `\`${name}\` has several blanks in a row or a line end in it, which feeds and social networks show. Leave one blank.`,
    fix: 'Remove the needless blanks'
  },
  good: [
    { text: '---\ntitle: Zo maak je hem schoon\n---\n' },
    { text: '---\ndescription: >\n  A text of\n  several lines.\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: "Zo  maak je hem schoon"\n---\n',
      at: '"Zo  maak je hem schoon"',
      message: 'several blanks',
      fixed: '---\ntitle: "Zo maak je hem schoon"\n---\n'
    },
    {
      text: '---\ntitle: Bikes\ntags: ["bike "]\n---\n',
      at: '"bike "',
      message: '`tags[1]` starts or ends with a blank',
      fixed: '---\ntitle: Bikes\ntags: ["bike"]\n---\n'
    }
  ],
  check({ post, messages, report }) {
    for (const field of shownTexts(post)) {
      // The line end of a block is YAML's, and its lines are the author's; a caption is on the page alone, where no blank is seen.
      if (field.node.style === 'block' || field.text.trim() === '' || field.name.endsWith('caption')) continue
      const text = field.text.trim().replace(/\s*[\r\n]\s*|[ \t]{2,}/g, ' ')
      if (text === field.text) continue
      const say = field.text.trim() === text ? messages.edges : messages.double
      const fix = rewrite(post, field, text, { description: messages.fix, safe: true })
      report({ span: field.node.span, message: say(field.name), subject: field.name, ...(fix && { fix }) })
    }
  }
})
