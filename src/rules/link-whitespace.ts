import { z } from 'zod'
import { proseText } from '../post/body/prose.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'

/** `[text] (https://…)`: the blank keeps it from being a link. */
const APART = /\[([^\][\n]{1,300})\]([ \t]{1,3})\(((?:https?:\/\/|www\.)[^\s()]{1,1000})\)/g

/** `[text](an address.html)`: no link either. A title in quotes behind the address is fine. */
const INSIDE = /!?\[([^\][\n]{0,300})\]\(([^\s()<>"'][^()<>"'\n]{0,500}?[ \t][^()<>"'\n]{0,500}?)\)/g

/** What is meant as an address rather than as a remark in brackets. */
const ADDRESS =
  /^(?:https?:\/\/|www\.|\.{0,2}\/)|\.(?:jpe?g|png|gif|webp|avif|svg|pdf|html?|md|docx?|xlsx?|zip|mp[34])$/i

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const linkWhitespace = defineRule({
  id: 'link-whitespace',
  severity: 'error',
  summary: 'A blank keeps a link or an image from being one.',
  why: 'Between the text and the address of a link no blank may stand, and none in an address: Markdown then takes it for plain text, and readers see the brackets and the address as they are. In an address a blank is written `%20`.',
  options: z.strictObject({}),
  messages: {
    apart: (text: string) =>
      `A blank stands between ${quote(`[${text}]`, 60)} and its address, so this is no link: readers see the brackets. Remove the blank.`,
    inside: (url: string) =>
      `Address ${quote(url)} has a blank in it, so this is no link or image: readers see the brackets. Write \`%20\` for the blank, or rename the file.`,
    remove: 'Remove the blank',
    encode: 'Write `%20` for each blank'
  },
  good: [
    { text: post('[De route](/routes/dijk/ "Langs de dijk") en [dit] (een opmerking) en [x](see below)') },
    { text: post('`[a] (https://example.com/)` ![Kaart](<mijn kaart.png>)') },
    { text: post('[1] (https://example.com/) is the first source.\n\n[1]: https://example.com/') }
  ],
  bad: [
    {
      text: post('Zie [het CBS] (https://example.com/cijfers).'),
      at: '[het CBS] (https://example.com/cijfers)',
      message: 'Remove the blank',
      fixed: post('Zie [het CBS](https://example.com/cijfers).')
    },
    {
      text: post('![Kaart](/images/mijn kaart.png)'),
      at: '![Kaart](/images/mijn kaart.png)',
      message: '"/images/mijn kaart.png" has a blank in it',
      fixed: post('![Kaart](/images/mijn%20kaart.png)')
    }
  ],
  check({ post: { body, source }, messages, report }) {
    const written = source.slice(body.span)
    if (!written.includes('[')) return
    const text = proseText(source, body, { withoutQuotes: false })
    const { from } = body.span
    const found = (start: number, whole: string, message: string, subject: string, fix: Fix) => {
      const span = { from: start, to: start + whole.length }
      // Inside another link or image the brackets are its text.
      const inside = body.references.some((other) => other.span.from <= span.from && span.to <= other.span.to)
      if (!inside) report({ span, message, subject, fix })
    }
    for (const { 0: whole, 1: label = '', 2: blank = '', 3: url = '', index } of text.matchAll(APART)) {
      const start = from + index
      // A number in brackets is the mark of a note, and the first part may be a link by itself.
      if (/^(?:\d+|[ xX])$/.test(label.trim()) || text[index - 1] === '!' || text[index - 1] === ']') continue
      if (body.references.some(({ span, syntax }) => syntax !== 'bare' && span.from === start)) continue
      const span = { from: start + label.length + 2, to: start + label.length + 2 + blank.length }
      const fix = { description: messages.remove, safe: true, edits: [{ span, text: '' }] }
      found(start, whole, messages.apart(label), url, fix)
    }
    for (const { 0: whole, 2: url = '', index } of text.matchAll(INSIDE)) {
      const start = from + index
      if (!ADDRESS.test(url.trim()) || /\s(?:https?:|=\d)/.test(url)) continue
      if (body.references.some(({ span, syntax }) => syntax !== 'bare' && span.from === start)) continue
      const at = start + whole.length - 1 - url.length
      const trimmed = url.trim().replace(/[ \t]/g, '%20')
      const fix = {
        description: messages.encode,
        safe: false,
        edits: [{ span: { from: at, to: at + url.length }, text: trimmed }]
      }
      found(start, whole, messages.inside(url.trim()), url.trim(), fix)
    }
  }
})
