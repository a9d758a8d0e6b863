import { z } from 'zod'
import type { DetectLanguage } from '../language/detection.js'
import { languageName } from '../language/language-name.js'
import { otherLanguage } from '../language/other-language.js'
import type { Post } from '../post/post.js'
import type { Span } from '../post/source.js'
import { plainBlocks } from '../prose/plain-blocks.js'
import { partsOf, runningText } from '../prose/samples.js'
import { postLanguage } from './post-language.js'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

/** Names and loan words decide about less. */
const FEWEST_CHARACTERS = 200

const PARTS = 5

/** The share of the parts that must be in the other language: an English post may quote a paragraph of Dutch. */
const MOST = 0.75

const dutch =
  'De ketting van een fiets slijt sneller als er zand en water bij komen. Maak hem daarom na elke natte rit droog met een oude doek, en smeer hem daarna met een paar druppels olie. Draai de trappers een paar keer rond en veeg weg wat er te veel op zit.'
const english =
  'The chain of a bicycle wears faster when sand and water get to it. So dry it with an old cloth after each ride in the rain, and then give it a few drops of oil. Turn the pedals a few times, and wipe off whatever is left on the outside of it.'
const post = (fields: string, body: string) => `---\ntitle: 1 ketting\n${fields}---\n\n${body}\n`

export const languageMismatch = defineRule({
  id: 'language-mismatch',
  severity: 'warning',
  needs: 'language-detection',
  summary: 'The text is in another language than the one that the post or its site declares.',
  why: "Themes write the declared language into the page: screen readers pronounce the text by its rules, browsers offer to translate it, and search engines show the page to readers of that language. The language comes from the post's `lang` or `language`, from the file's name or folder, or from the site's configuration. At least 200 characters of running text are needed, several parts of the text must agree, and languages that are much alike are left alone.",
  options: z.strictObject({}),
  messages: {
    post: (declared: string, found: string) =>
      `This post is declared to be in ${nameOf(declared)}, but its text is in ${nameOf(found)}: screen readers pronounce it wrongly, and search engines show it to the wrong readers. Correct the language, or translate the text.`,
    site: (declared: string, found: string) =>
      `By the site's configuration this post is in ${nameOf(declared)}, but its text is in ${nameOf(found)}: screen readers pronounce it wrongly, and search engines show it to the wrong readers. Translate the text, or mark the post as ${nameOf(found)}.`
  },
  good: [
    { text: post('lang: nl\n', dutch) },
    { text: post('lang: en-GB\n', english) },
    { text: post('', english) },
    { text: post('lang: nl\n', `> ${english}\n\n${dutch}`) }
  ],
  bad: [
    { text: post('lang: nl\n', english), at: 'nl', message: 'declared to be in Dutch, but its text is in English' },
    {
      text: post('', dutch),
      files: { 'hugo.toml': 'languageCode = "en-us"' },
      at: dutch,
      message: "By the site's configuration this post is in English, but its text is in Dutch"
    }
  ],
  check({ post, site, detectLanguage, messages, report }) {
    const declared = postLanguage(post, site)
    if (!detectLanguage || declared === undefined) return
    const found = languageOf(post, declared, detectLanguage)
    if (found === undefined) return
    const { language } = post.fields
    const isOwn = language !== undefined && textOf(language) !== undefined
    const message = isOwn ? messages.post(declared, found) : messages.site(declared, found)
    report({ span: isOwn ? language.node.span : firstLine(post), message, subject: 'language' })
  }
})

/** The language of most parts of the text, when it is not the declared one. */
function languageOf(post: Post, declared: string, detect: DetectLanguage): string | undefined {
  const text = runningText(post)
  if (text.length < FEWEST_CHARACTERS) return undefined
  const [first = '', ...others] = partsOf(text, PARTS)
  const found = otherLanguage(first, declared, detect)
  if (found === undefined) return undefined
  const agreeing = others.filter((part) => otherLanguage(part, declared, detect) === found).length
  return (agreeing + 1) / (others.length + 1) >= MOST ? found : undefined
}

function firstLine(post: Post): Span {
  const { span } = plainBlocks(post).find(({ quoted }) => !quoted) ?? post.body
  const line = post.source.lineSpan(post.source.position(span.from).line)
  return { from: span.from, to: Math.min(span.to, line.to) }
}

function nameOf(language: string): string {
  return languageName(language, 'en')
}
