import { z } from 'zod'
import { proseMatches } from '../post/body/prose.js'
import { postLanguage } from './post-language.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { shownTexts } from './text-fields.js'

const FOREIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}'

/** A small Latin letter right beside a few letters of another script: no name is written like that. */
const MIXED = new RegExp(
  `(?:[\\p{Script=Latin}]{0,30}\\p{Ll}(?<=\\p{Script=Latin})[${FOREIGN}]{1,6}|(?<![${FOREIGN}])[${FOREIGN}]{1,6}(?=\\p{Script=Latin})\\p{Ll})[\\p{Script=Latin}]{0,30}`,
  'gu'
)

/** Where letters of those scripts stand, among others: most texts have nothing of it, and are done with at once. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffef]/

/** Languages in Latin letters, whose texts have no use for such words. */
const LATIN = new Set([
  ...['nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'da', 'sv', 'no', 'nb', 'nn', 'fi', 'is', 'pl', 'cs', 'sk', 'sl'],
  ...['hr', 'hu', 'ro', 'et', 'lv', 'lt', 'ca', 'eu', 'gl', 'ga', 'cy', 'tr', 'id', 'ms', 'vi', 'fy', 'af', 'lb']
])

export const strayScript = defineRule({
  id: 'stray-script',
  severity: 'warning',
  summary: 'A word mixes Latin letters with Chinese, Japanese, Korean or Cyrillic ones.',
  why: 'Language models slip into another language in the middle of a word, and Cyrillic letters that look like Latin ones come along with copied text: readers stumble, and a search for the word fails. Looked at only in posts whose language is written in Latin letters, as front matter, file name or site configuration says.',
  options: z.strictObject({}),
  messages: {
    mixed: (word: string) =>
      `${quote(word, 60)} mixes letters of two scripts, so readers stumble and a search for the word fails. Write the word anew.`
  },
  good: [
    { text: '---\ntitle: De fiets van Xiaomi 小米\nlang: nl\n---\n\nHet merk (小米) en CATL宁德 maken accu\u2019s.\n' },
    { text: '---\ntitle: Web制作\nlang: ja\n---\n\nCSSを書く、htmlファイル。\n' },
    { text: '---\ntitle: Nobody knows the language\n---\n\nhtmlファイル\n' }
  ],
  bad: [
    {
      text: '---\ntitle: De fiets\nlang: nl\n---\n\nDit is belang实rijk.\n',
      at: 'belang实rijk',
      message: 'two scripts'
    },
    { text: '---\ntitle: "The b\u0438ke"\nlang: en\n---\n', at: '"The b\u0438ke"', message: '"b\u0438ke"' }
  ],
  check({ post, site, messages, report }) {
    if (!LATIN.has(postLanguage(post, site) ?? '')) return
    for (const { text, node } of shownTexts(post)) {
      const [word] = text.match(MIXED) ?? []
      if (word) report({ span: node.span, message: messages.mixed(word), subject: word })
    }
    if (!BEYOND_LATIN.test(post.source.text)) return
    for (const { span, match } of proseMatches(post.source, post.body, MIXED)) {
      report({ span, message: messages.mixed(match[0]), subject: match[0] })
    }
  }
})
