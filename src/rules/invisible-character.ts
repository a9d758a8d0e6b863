import { z } from 'zod'
import { proseMatches } from '../post/body/prose.js'
import { defineRule } from './rule.js'
import { rewrite, shownTexts } from './text-fields.js'

/** Without a width: blanks, joins and marks of byte order. Joiners of emoji and of Indic and Arabic letters are not among them. */
const NO_WIDTH = '\u200B\u2060\uFEFF'
/** They turn the order of the characters around, which hides what is really there. */
const DIRECTION = '\u202A-\u202E\u2066-\u2069'

const IN_FIELD = new RegExp(`[${NO_WIDTH}${DIRECTION}\u00AD]`, 'gu')
/** In the text only inside or at the edge of a word, where it breaks searching; elsewhere it may be typography. */
const IN_BODY = new RegExp(`(?<=[\\p{L}\\p{N}])[${NO_WIDTH}]+(?=[\\p{L}\\p{N}])`, 'gu')
/** Scripts without blanks between words mark them so, and right-to-left scripts need marks of direction. */
const NEEDS_THEM =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hebrew}\p{Script=Arabic}]/u

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  severity: 'warning',
  summary: 'A field or a word holds an invisible character.',
  why: 'Characters without a width (U+200B, U+2060, U+FEFF), marks of text direction and soft hyphens come along when a text is copied from a web page or a word processor. Nobody sees them, but a search for the word fails, two equal tags are two tags, and search results can show a strange sign. In the text only those inside words are reported. Texts in scripts that need such characters are left alone.',
  options: z.strictObject({}),
  messages: {
    field: (name: string, codes: string) =>
      `\`${name}\` holds an invisible character (${codes}), so that searching for its words fails. Remove it.`,
    body: (codes: string) =>
      `A word here holds an invisible character (${codes}), so that searching for the word fails. Remove it.`,
    fix: 'Remove the invisible characters'
  },
  good: [
    { text: '---\ntitle: De fiets 🏳️‍🌈 in de stad\n---\n' },
    { text: '---\ntitle: Cycling\n---\n\nA long\u00ADish word may be broken.\n' },
    { text: '---\ntitle: "ร้าน\u200Bจักรยาน"\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: "Zo\u200B maak je hem schoon"\n---\n',
      at: '"Zo\u200B maak je hem schoon"',
      message: 'U+200B',
      fixed: '---\ntitle: "Zo maak je hem schoon"\n---\n'
    },
    {
      text: '---\ntitle: Bikes\ntags: [bike\u00AD, city]\n---\n',
      at: 'bike\u00AD',
      message: '`tags[1]`',
      fixed: '---\ntitle: Bikes\ntags: [bike, city]\n---\n'
    },
    {
      text: '---\ntitle: Bikes\n---\n\nClean the cha\u200Bin.\n',
      at: '\u200B',
      message: 'A word here',
      fixed: '---\ntitle: Bikes\n---\n\nClean the chain.\n'
    }
  ],
  check({ post, messages, report }) {
    for (const field of shownTexts(post)) {
      const found = field.text.match(IN_FIELD)
      if (!found || NEEDS_THEM.test(field.text)) continue
      const text = field.text.replace(IN_FIELD, '')
      const fix = rewrite(post, field, text, { description: messages.fix, safe: true })
      report({
        span: field.node.span,
        message: messages.field(field.name, codes(found)),
        subject: field.name,
        ...(fix && { fix })
      })
    }
    const { text } = post.source
    if (![...NO_WIDTH].some((one) => text.includes(one)) || NEEDS_THEM.test(post.source.slice(post.body.span))) return
    for (const { span, match } of proseMatches(post.source, post.body, IN_BODY)) {
      const fix = { description: messages.fix, safe: true, edits: [{ span, text: '' }] }
      const around = post.source.slice({ from: Math.max(0, span.from - 20), to: span.to + 20 })
      report({ span, message: messages.body(codes([...match[0]])), subject: around, fix })
    }
  }
})

function codes(characters: readonly string[]): string {
  const names = characters.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  return [...new Set(names)].join(', ')
}
