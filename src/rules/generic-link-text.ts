import { z } from 'zod'
import type { Reference } from '../post/post.js'
import { plainBlocks } from '../prose/plain-blocks.js'
import { GENERIC_LINK_TEXTS } from './generic-link-words.js'
import { postLanguage } from './post-language.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string, lang = 'nl') => `---\ntitle: De ketting\nlang: ${lang}\n---\n\n${body}\n`

export const genericLinkText = defineRule({
  id: 'generic-link-text',
  severity: 'warning',
  summary: 'The text of a link says nothing about the page behind it: "click here", "lees meer".',
  why: 'Search engines take the text of a link as what the other page is about, and screen readers list links without what stands around them. Lighthouse and markdownlint (MD059) ask the same. Known are such texts in Dutch, English, German, French, Spanish, Italian and Polish; where no language is declared, only those that mean the same everywhere. Links within the page, e-mail addresses, `rel="nofollow"`, links with an `aria-label`, links to an image, and words of code are left alone.',
  options: z.strictObject({
    also: z.array(z.string().min(1)).default([]).describe('More texts to report, in any case.'),
    allow: z.array(z.string().min(1)).default([]).describe('Texts that are fine here.')
  }),
  messages: {
    generic: (text: string, url: string) =>
      `Link text ${quote(text)} says nothing about ${quote(url, 80)}, neither to search engines nor to who uses a screen reader. Link the words that name what is there.`
  },
  good: [
    { text: post('Lees [hoe je een ketting smeert](/smeren/). [Meer](#meer)') },
    { text: post('[here](https://example.com/)', 'nl') },
    { text: post('Written in [Go](https://go.dev), with [`<Link />`](https://example.com/link).', 'en') },
    { text: post('<a href="/smeren/" aria-label="Hoe je een ketting smeert">Lees meer</a>') }
  ],
  bad: [
    { text: post('[Klik hier!](/smeren/) voor meer.'), at: '[Klik hier!](/smeren/)', message: '"Klik hier!"' },
    {
      text: post('See [**this  page**](https://example.com/oil).', 'en'),
      at: '[**this  page**](https://example.com/oil)'
    },
    {
      text: post('<a href="/x">Read more »</a>', 'en-GB'),
      at: '<a href="/x">Read more »</a>',
      message: 'says nothing about "/x"'
    }
  ],
  check({ post, site, options, messages, report }) {
    const texts = textsFor(postLanguage(post, site), options.also, options.allow)
    if (texts.size === 0) return
    for (const reference of post.body.references) {
      const { role, text, url, span } = reference
      if (role !== 'link' || !text || url === '' || !leadsToAPage(reference) || !texts.has(normalise(text))) continue
      const written = post.source.slice(span)
      if (isCode(written) || isNamedElsewhere(reference, written) || isSourceLine(span)) continue
      report({ span, message: messages.generic(text, url), subject: url })
    }

    /** The last line of a post often names where it comes from by a word such as "Website". */
    function isSourceLine({ from }: { from: number }): boolean {
      const last = plainBlocks(post).findLast(({ words }) => words > 0)
      return last !== undefined && from >= last.span.from && /^\W*\p{L}{2,12}:/u.test(last.text)
    }
  }
})

function textsFor(language: string | undefined, also: readonly string[], allow: readonly string[]): Set<string> {
  const known = Object.entries(GENERIC_LINK_TEXTS).find(([one]) => one === language)?.[1] ?? []
  const allowed = new Set(allow.map(normalise))
  const always =
    language === undefined ? ['click here', 'klik hier', 'cliquez ici', 'hier klicken', 'clicca qui', 'link'] : []
  return new Set([...known, ...always, ...also].map(normalise).filter((text) => !allowed.has(text)))
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}

function leadsToAPage({ url, syntax }: Reference): boolean {
  return !/^(?:#|mailto:|tel:|javascript:)/i.test(url) && syntax !== 'bare' && syntax !== 'autolink'
}

/** A name of something in a program, such as `<Link>`, says what it is about. */
function isCode(written: string): boolean {
  return /^(?:\[|<a\b[^>]*>)\s*[*_]*(?:`|<code\b)/i.test(written)
}

/** HTML can name a link otherwise, or tell search engines not to follow it. */
function isNamedElsewhere({ syntax }: Reference, written: string): boolean {
  if (syntax !== 'html' && syntax !== 'shortcode') return false
  const tag = written.slice(0, written.indexOf('>') + 1)
  return /\baria-label|\brel\s*=\s*["']?[^"'>]*nofollow|\brole\s*=\s*["']?button/i.test(tag)
}
