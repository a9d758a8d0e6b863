import { z } from 'zod'
import type { Post } from '../post/post.js'
import type { Span, TextEdit } from '../post/source.js'
import { type Garbled, garbledIn } from './mojibake/decode.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const REPLACEMENT = '\ufffd'

const post = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`

export const mojibake = defineRule({
  id: 'mojibake',
  severity: 'error',
  summary: 'The post holds garbled characters, such as `Ã©` for `é`, or `\ufffd`.',
  why: "A text that was saved in one encoding and read in another turns `é` into `Ã©` and `’` into `â€™`; where that can't be undone a `\ufffd` is left. Readers see it, and search engines find neither word. Code is left alone. One finding for a post, at the first place.",
  options: z.strictObject({}),
  messages: {
    garbled: (written: string, meant: string, more: number) =>
      `${quote(written)} should most likely be ${quote(meant)}: the text was read in the wrong encoding${elsewhere(more)}. Replace it, and save the file as UTF-8.`,
    lost: (more: number) =>
      `A character got lost here: readers see "${REPLACEMENT}"${elsewhere(more)}. Type what should stand here.`,
    notUtf8:
      'From here the file is not UTF-8, so readers see "\ufffd" for some letters. Save the file as UTF-8 in your editor.',
    fix: 'Replace the garbled characters'
  },
  good: [
    { text: post('Café in België', 'Eén “goed” idee – voor €\u00a05, naïef of niet. SÃO PAULO, „Ä“, à\u00a0» and Â.') },
    { text: post('Encodings', 'Then you see "\ufffd": the replacement character.') },
    { text: post('Encodings', 'An `Ã©` shows that the text was read as Windows-1252.') }
  ],
  bad: [
    {
      text: post('Het cafÃ©', 'Zoâ€™n fiets kost â‚¬ 500.'),
      at: 'Ã©',
      message: '"Ã©" should most likely be "é": the text was read in the wrong encoding, here and in 2 more places',
      fixed: post('Het café', 'Zo’n fiets kost € 500.')
    },
    { text: post('Winter', 'A cup of caf\ufffd'), at: '\ufffd', message: 'A character got lost here' }
  ],
  check({ post, messages, report }) {
    const { source } = post
    const parts = readableParts(post)
    const garbled = parts.flatMap((part) => inPart(source.slice(part), part.from))
    const [first] = garbled
    if (first) {
      const edits: TextEdit[] = garbled.map(({ span, text }) => ({ span, text }))
      const message = messages.garbled(source.slice(first.span), first.text, garbled.length - 1)
      const fix = { description: messages.fix, safe: false, edits }
      report({ span: first.span, message, subject: source.slice(first.span), fix })
    }
    const { invalidAt } = source
    if (invalidAt !== undefined) {
      // In front matter that is a syntax error, and a file of another encoding as a whole has no front matter at all.
      if (invalidAt >= post.body.span.from && source.text[invalidAt] === REPLACEMENT) {
        report({ span: { from: invalidAt, to: invalidAt + 1 }, message: messages.notUtf8, subject: 'encoding' })
      }
      return
    }
    const lost = parts.flatMap((part) => lostIn(source.slice(part)).map((at) => part.from + at))
    const [place] = lost
    if (place !== undefined) {
      const span = { from: place, to: place + 1 }
      report({ span, message: messages.lost(lost.length - 1), subject: REPLACEMENT })
    }
  }
})

function elsewhere(more: number): string {
  return more === 0 ? '' : `, here and in ${more} more place${more === 1 ? '' : 's'}`
}

function inPart(text: string, from: number): Garbled[] {
  return garbledIn(text).map(({ span, text }) => ({ span: { from: from + span.from, to: from + span.to }, text }))
}

/** More of them say no more. */
const MOST_LOST = 2_000

/** Not where a text names the character: in quotes or brackets of its own, or beside its number. */
function lostIn(text: string): number[] {
  const places: number[] = []
  for (const { index, 0: run } of text.matchAll(/\ufffd+/g)) {
    const end = index + run.length
    const isNamed = /["'“‘(«„]/.test(text.charAt(index - 1)) && /["'”’“)»]/.test(text.charAt(end))
    if (isNamed || /U\+FFFD/i.test(text.slice(Math.max(0, index - 80), end + 80))) continue
    if (places.push(index) === MOST_LOST) break
  }
  return places
}

/** The front matter, and the body less its code. */
function readableParts({ frontMatter, body }: Post): Span[] {
  const parts: Span[] = [frontMatter.contentSpan]
  let at = body.span.from
  for (const { from, to } of [...body.notProse].sort((a, b) => a.from - b.from)) {
    if (from > at) parts.push({ from: at, to: from })
    at = Math.max(at, to)
  }
  if (at < body.span.to) parts.push({ from: at, to: body.span.to })
  return parts
}
