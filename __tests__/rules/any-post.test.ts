import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { generatorOf } from '../../src/generators/registry.js'
import { languageDetector } from '../../src/language/detection.js'
import { LINK_CLASSES, type Verdict } from '../../src/links/verdict.js'
import { applyEdits } from '../../src/post/edits.js'
import { readPost } from '../../src/post/read.js'
import { rules } from '../../src/rules/registry.js'
import type { Report } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import type { Site } from '../../src/site/site.js'

const site: Site = {
  root: '',
  generator: 'hugo-papermod',
  files: new Set(['static/images/a.webp', 'content/posts/a.md']),
  settings: {
    baseUrl: 'https://example.com/blog/',
    taxonomies: ['tags'],
    contentFolders: ['content/'],
    staticFolders: ['static/'],
    assetFolders: ['assets/'],
    files: [],
    problems: []
  }
}

const PIECES = [
  ...[
    '---\n',
    '+++\n',
    'title: ',
    'title = ',
    'cover:\n  image: ',
    '  relative: true\n',
    '  alt: ""\n',
    'draft: true\n'
  ],
  ...['images/A.jpg\n', 'http://a.example/a.png\n', '"', "'", '<image path/url>\n', 'summary: ', 'date: 2026-02-30\n'],
  ...[
    '# ',
    '## ',
    '#### ',
    '======\n',
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '```markdown\n',
    '```\n',
    '`',
    '<!-- ',
    ' -->',
    '{{< ',
    ' >}}'
  ],
  ...['[a](', ')', '![](', '[]()', '<a href="', '<img src="', '">', '<https://b.example/?utm_source=x&amp;b=c#d>'],
  ...[
    'https://c.example/?a=1&gclid=2',
    'http://localhost:1313/',
    'seo-content-check-disable-next-line ',
    'title-width: x'
  ],
  ...[
    'Ã©',
    'â€™',
    '\ufffd',
    '{{ $json.a }}',
    'PROMPT:',
    'Als AI-taalmodel kan ik',
    '🚲',
    '\u0000',
    '\ufeff',
    'word ',
    '  ',
    '\t'
  ]
]

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))
const verdict: fc.Arbitrary<Verdict> = fc.record({
  url: fc.constant('https://c.example/'),
  class: fc.constantFrom(...LINK_CLASSES),
  finalUrl: fc.constantFrom('https://d.example/', "https://d.example/it's_(new)?a=1&b=2"),
  permanent: fc.boolean(),
  image: fc.record({
    type: fc.constantFrom(undefined, 'html', 'jpeg', 'svg'),
    contentType: fc.constantFrom(undefined, 'text/html', 'image/png'),
    bytes: fc.constantFrom(undefined, 0, 9_000_000),
    width: fc.constantFrom(1, 640, 1200),
    height: fc.constantFrom(1, 315, 5000)
  })
})

const { settings } = compileRuleSettings({ rules: {}, overrides: [] })
const detectLanguage = await languageDetector()

describe('every rule, on any post', () => {
  it('finds its way, points into the file, and offers fixes that can be made', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('hugo-papermod', 'hugo', 'generic'), verdict, (text, id, verdict) => {
        const generator = generatorOf(id)
        const post = readPost('content/posts/a.md', new TextEncoder().encode(text), generator.fields)
        const now = new Date('2026-03-01T12:00:00Z')
        const failures = runRules({ post, site, generator, settings, verdict: () => verdict, now }).incomplete
        expect(failures.filter((line) => line.includes('failed'))).toEqual([])
        for (const rule of rules) {
          const report = ({ span, message, subject, fix }: Report) => {
            expect(span.from).toBeGreaterThanOrEqual(0)
            expect(span.to).toBeGreaterThanOrEqual(span.from)
            expect(span.to).toBeLessThanOrEqual(post.source.text.length)
            expect([rule.id, message]).toEqual([rule.id, expect.stringMatching(/\S/)])
            expect([rule.id, typeof subject]).toEqual([rule.id, 'string'])
            if (fix) expect(applyEdits(post.source.text, fix.edits)).not.toBe(post.source.text)
          }
          const options = rule.options.parse({})
          const { messages } = rule
          rule.check({
            post,
            site,
            generator,
            now,
            options,
            messages,
            verdict: () => verdict,
            image: () => verdict.image,
            resolve: () => undefined,
            directives: [],
            linkIgnores: [],
            index: undefined,
            detectLanguage,
            lost: [],
            isTold: () => true,
            report,
            incomplete: () => {}
          })
        }
      }),
      { numRuns: 400 }
    )
  })
})
