import { z } from 'zod'
import { wordCount } from '../prose/sections.js'
import { LANGUAGES, postLanguage } from './post-language.js'
import { openingFence } from './post-text.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { findSourceLine, SOURCE_LABELS } from './source-line/find.js'
import { leadTo, namedSource, sourceLink, sourceName } from './source-line/named-source.js'

const post = (body: string, source = 'source_url: https://example.com/a\nsource_name: De Fietskrant\n') =>
  `---\ntitle: De ketting\nlang: nl\n${source}---\n\n${body}\n`

export const sourceLineMissing = defineRule({
  id: 'source-line-missing',
  severity: 'warning',
  profile: 'strict',
  summary: 'Front matter names the source of the story, but the text has no source line or link to it.',
  why: 'Readers see the text, not the front matter: without a line such as "Bron: …" or "Source: …" a rewritten story looks like your own, which its writer and search engines take ill. A site whose theme prints the source has no use for this rule.',
  options: z.strictObject({
    required: z
      .boolean()
      .default(false)
      .describe('Whether a post must have a source line also when its front matter names no source.')
  }),
  messages: {
    missing: (url: string) =>
      `Front matter names the source ${quote(url, 100)}, but the text does not say so: readers take the story for your own. End the text with a line that links it.`,
    required: 'The text does not say where its story comes from. End it with a line such as `Source: [name](address)`.',
    fix: 'Add a source line at the end'
  },
  good: [
    { text: post('Maak hem droog.\n\nBron: [De Fietskrant](https://example.com/a)') },
    { text: post('Volgens [De Fietskrant](https://www.example.com/a/?utm_source=x) helpt dat.') },
    { text: post('Dry it.', '') }
  ],
  bad: [
    {
      text: post('Maak hem droog.'),
      at: '---',
      message: 'names the source "https://example.com/a"',
      fixed: post('Maak hem droog.\n\nBron: [De Fietskrant](https://example.com/a)')
    },
    { text: post('Maak hem droog.', ''), options: { required: true }, at: '---', message: 'does not say where' }
  ],
  check({ post, site, options, messages, report }) {
    const url = namedSource(post)
    if (url === undefined && !options.required) return
    if (wordCount(post) === 0 || findSourceLine(post)) return
    if (url !== undefined && leadTo(post.body.references, url)) return
    const message = url === undefined ? messages.required : messages.missing(url)
    const fix = url === undefined ? undefined : fixOf(url)
    report({ span: openingFence(post), message, subject: 'source', ...(fix && { fix }) })

    function fixOf(url: string): Fix | undefined {
      const language = postLanguage(post, site)
      const label = SOURCE_LABELS[LANGUAGES.find((one) => one === language) ?? 'en'][0]
      const { source, body } = post
      const written = source.slice(body.span).trimEnd()
      // Behind code, HTML or a shortcode a line may become a part of it.
      if (body.notProse.some(({ to }) => to >= body.span.from + written.length)) return undefined
      const at = body.span.from + written.length
      const text = `${source.newline.repeat(2)}${label}: ${sourceLink(sourceName(post, url), url)}`
      return { description: messages.fix, safe: false, edits: [{ span: { from: at, to: at }, text }] }
    }
  }
})
