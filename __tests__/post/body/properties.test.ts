import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeAttribute, decodeEntities, decodeMarkdown } from '../../../src/post/body/characters.js'
import { isProse, proseText } from '../../../src/post/body/prose.js'
import type { Reference } from '../../../src/post/post.js'
import type { Span } from '../../../src/post/source.js'
import { readBody } from './read-body.js'

const PIECES = [
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](u)',
    '[a](b "c")',
    '[a][b]',
    '[b]: /u\n',
    '<',
    '>',
    '<>',
    '<https://x.example>'
  ],
  ...[
    'https://x.example/a_(b)',
    'www.x.example',
    '&amp;',
    '&#38;',
    '\\',
    '\\*',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '*',
    '**',
    '_',
    '~~'
  ],
  ...['# ', '## ', '\n===\n', '\n---\n', '> ', '- ', '1. ', '| a | b |\n|---|---|\n', '|', '- [ ] ', '    ', '\t'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    ' ',
    '  \n',
    '<!--',
    '-->',
    '<!-- c -->',
    '<a href="u">',
    "<a href='v&amp;w'>",
    '</a>'
  ],
  ...[
    '<img src=i alt="a">',
    '<div>\n',
    '</div>\n',
    '<pre>',
    '</pre>',
    '<code>',
    '</code>',
    '<script>',
    '</script>',
    '<h2>',
    '</h2>'
  ],
  ...[
    '<blockquote>',
    '</blockquote>',
    '<A b={c}>',
    '{',
    '}',
    '{/*',
    '*/}',
    '{{',
    '}}',
    '{{<',
    '>}}',
    '{{< a "b" >}}',
    '{{% /a %}}'
  ],
  ...[
    '{{< ref "p" >}}',
    '{{< figure src="https://x.example/i" >}}',
    '{{< highlight >}}',
    '{{< /highlight >}}',
    '{{</* a */>}}'
  ],
  ...['{% a %}', '{{ a.b }}', '{% comment %}', '{% endcomment %}', 'import a\n', '[^1]', '[^1]: https://x.example\n'],
  ...['\uFEFF', '\u00A0', '🎉', '\uD83D', 'e\u0301', 'é', 'word', '\0', '"', "'", '{#id}']
]

const markdown = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''))
const path = fc.constantFrom('a.md', 'a.mdx')

const isInside = (span: Span, text: string) => 0 <= span.from && span.from <= span.to && span.to <= text.length
const isOrdered = (spans: readonly Span[]) =>
  spans.every((span, i) => i === 0 || (spans[i - 1]?.from ?? 0) <= span.from)

/** The URL that the characters at its place say. */
function written(reference: Reference, raw: string): string {
  if (reference.generated) return raw
  if (reference.syntax === 'html') return decodeAttribute(raw)
  if (reference.syntax === 'bare') return decodeEntities(raw).replace(/^www\./i, 'http://$&')
  if (reference.syntax === 'autolink') return decodeEntities(raw).replace(/^[^:]*$/, 'mailto:$&')
  return reference.syntax === 'shortcode' ? raw.replace(/\\(.)/g, '$1') : decodeMarkdown(raw)
}

describe('any text', () => {
  it('gives spans inside the text, in its order', () => {
    fc.assert(
      fc.property(markdown, path, (text, name) => {
        const { body } = readBody(text, name)
        for (const list of [body.references, body.headings, body.comments]) {
          const spans = list.map(({ span }) => span)
          expect(spans.every((span) => isInside(span, text))).toBe(true)
          expect(isOrdered(spans)).toBe(true)
        }
        for (const spans of [body.notProse, body.quotes]) {
          expect(spans.every((span) => isInside(span, text) && span.from < span.to)).toBe(true)
          expect(spans.every((span, i) => i === 0 || (spans[i - 1]?.to ?? 0) < span.from)).toBe(true)
        }
        expect(body.unparsed).toBeUndefined()
      }),
      { numRuns: 2_000 }
    )
  })

  it('gives URLs that stand where they are said to stand', () => {
    fc.assert(
      fc.property(markdown, path, (text, name) => {
        const { source, body } = readBody(text, name)
        for (const reference of body.references) {
          expect(isInside(reference.urlSpan, text)).toBe(true)
          expect(reference.url).toBe(written(reference, source.slice(reference.urlSpan)))
          if (reference.syntax !== 'reference' && reference.syntax !== 'shortcode') {
            expect(reference.span.from).toBeLessThanOrEqual(reference.urlSpan.from)
            expect(reference.span.to).toBeGreaterThanOrEqual(reference.urlSpan.to)
          }
        }
      }),
      { numRuns: 2_000 }
    )
  })

  it('gives headings with their marks inside', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { span, markSpan, level } of readBody(text).body.headings) {
          expect(span.from <= markSpan.from && markSpan.to <= span.to).toBe(true)
          expect(level >= 1 && level <= 6).toBe(true)
        }
      }),
      { numRuns: 1_000 }
    )
  })

  it('gives prose of the same length, covered where it is none', () => {
    fc.assert(
      fc.property(markdown, path, (text, name) => {
        const { source, body } = readBody(text, name)
        const prose = proseText(source, body, { withoutQuotes: false })
        expect(prose).toHaveLength(text.length)
        for (let at = 0; at < text.length; at += 1) {
          const same = isProse(body, at) || text[at] === '\n' || text[at] === '\r'
          expect(prose[at]).toBe(same ? text[at] : '\uFFFC')
        }
      }),
      { numRuns: 500 }
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(markdown, path, (text, name) => {
        expect(readBody(text, name).body).toEqual(readBody(text, name).body)
      }),
      { numRuns: 300 }
    )
  })

  it('gives a link that stands alone between any texts, unless something around it swallows it', () => {
    const harmless = fc.array(
      fc.constantFrom('word', ' ', '*', '_', '**', '\n\n', '🎉', '&amp;', '# ', '- ', '[', '(', '!['),
      {
        maxLength: 30
      }
    )
    fc.assert(
      fc.property(harmless, harmless, (before, after) => {
        const text = `${before.join('')}\n\n[here](https://x.example/a)\n\n${after.join('')}`
        expect(readBody(text).body.references).toMatchObject([{ text: 'here', url: 'https://x.example/a' }])
      }),
      { numRuns: 500 }
    )
  })
})
