import { z } from 'zod'
import { languageName } from '../language/language-name.js'
import { otherLanguage } from '../language/other-language.js'
import { altTexts } from './alt-texts.js'
import { postLanguage } from './post-language.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Less may be a name; its words have capitals. */
const FEWEST_WORDS = 4
const SMALL_WORD = /(?<!\p{L})\p{Ll}\p{L}*/gu

const post = (alt: string, lang: string) =>
  `---\ntitle: Fiets\nlang: ${lang}\ncover:\n  image: dijk.jpg\n  alt: ${alt}\n---\n`

export const altLanguage = defineRule({
  id: 'alt-language',
  severity: 'warning',
  needs: 'language-detection',
  summary: 'An alternative text is in another language than the post.',
  why: 'A screen reader reads an alternative text aloud as if it were in the language of the page, and image search shows it to the wrong readers. Stock photo sites hand out English descriptions. Texts of less than four words without a capital are not judged, nor those whose language is not certain.',
  options: z.strictObject({}),
  messages: {
    other: (text: string, found: string, declared: string) =>
      `The alternative text ${quote(text, 80)} is in ${languageName(found, 'en')}, but this post is in ${languageName(declared, 'en')}: screen readers pronounce it wrongly. Say it in ${languageName(declared, 'en')}.`
  },
  good: [
    { text: post('Twee fietsers rijden op een dijk langs de rivier', 'nl') },
    { text: post('Two people riding their bicycles on a road near the river', 'en') },
    { text: post('Brooklyn Bridge New York', 'nl') }
  ],
  bad: [
    {
      text: post('Two people riding their bicycles on a road near the river', 'nl'),
      at: 'Two people riding their bicycles on a road near the river',
      message: 'is in English, but this post is in Dutch'
    },
    {
      text: '---\ntitle: Bikes\nlang: en\n---\n\n![Twee fietsers rijden op een dijk langs de rivier](dijk.jpg)\n',
      at: '![Twee fietsers rijden op een dijk langs de rivier](dijk.jpg)'
    }
  ],
  check({ post, site, detectLanguage, messages, report }) {
    const declared = postLanguage(post, site)
    if (!detectLanguage || declared === undefined) return
    for (const { text, span, subject } of altTexts(post)) {
      if ((text.match(SMALL_WORD)?.length ?? 0) < FEWEST_WORDS) continue
      const found = otherLanguage(text, declared, detectLanguage)
      if (found !== undefined) report({ span, message: messages.other(text, found, declared), subject })
    }
  }
})
