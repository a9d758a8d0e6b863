import { z } from 'zod'
import { characterCount, nameOf, textOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

/** Below this a description says next to nothing; between this and `min` it only leaves room unused. */
const VERY_SHORT = 50

export const descriptionLength = defineRule({
  id: 'description-length',
  severity: 'warning',
  summary: 'The description is longer than search results show, or hardly says anything.',
  why: 'Google shows about 160 characters of a description on a desktop and cuts the rest, and a much shorter one leaves room that could persuade somebody. Google names no limit; 160 is what content systems and SEO tools use. A description of less than `min` characters is a remark (info), of less than 50 a warning. Chinese, Japanese and Korean characters are twice as wide, so for them all limits are half as high.',
  options: z.strictObject({
    max: z.int().positive().default(160).describe('The most characters.'),
    min: z.int().min(0).default(70).describe('The fewest characters; 0 allows any.')
  }),
  messages: {
    tooLong: (name: string, count: number, max: number) =>
      `\`${name}\` has ${count} characters; Google cuts descriptions at about ${max}. Shorten it by ${count - max}, or put what matters first.`,
    tooShort: (name: string, count: number, min: number, max: number) =>
      `\`${name}\` has only ${count} character${count === 1 ? '' : 's'}; a search result has room for about ${max}. Say in at least ${min} what the reader gets.`
  },
  good: [
    {
      text: '---\ndescription: Een schone ketting loopt lichter en gaat langer mee. Zo maak je hem in tien minuten schoon, met spullen die je al in huis hebt.\n---\n'
    },
    {
      text: '---\ndescription: 自転車のチェーンを十分で掃除する方法を、写真つきでわかりやすく紹介します。家にある道具だけでできます。\n---\n'
    },
    { text: '---\ndescription: Closed on Mondays.\n---\n', options: { min: 0 } }
  ],
  bad: [
    {
      text: '---\ndescription: Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt en smeert, met spullen die je vrijwel zeker al in huis hebt.\n---\n',
      at: 'Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt en smeert, met spullen die je vrijwel zeker al in huis hebt.',
      message: '`description` has 198 characters; Google cuts descriptions at about 160. Shorten it by 38'
    },
    { text: '---\nsummary: Our news.\n---\n', at: 'Our news.', message: '`summary` has only 9 characters' }
  ],
  check({ post, options, messages, report }) {
    const { description } = post.fields
    const text = textOf(description)
    if (!description || !text || !hasPreview(post)) return
    const name = nameOf(description)
    const count = characterCount(text)
    const at = { span: description.node.span, subject: name }
    const width = isWide(text) ? 2 : 1
    const max = Math.floor(options.max / width)
    const min = Math.ceil(options.min / width)
    if (count > max) report({ ...at, message: messages.tooLong(name, count, max) })
    else if (count < min) {
      const severity = count < VERY_SHORT / width ? 'warning' : 'info'
      report({ ...at, message: messages.tooShort(name, count, min, max), severity })
    }
  }
})

/** Whether most letters are as wide as they are high. */
function isWide(text: string): boolean {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return wide > text.length / 2
}
