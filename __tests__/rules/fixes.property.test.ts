import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { chooseFixes } from '../../src/fix/choose.js'
import { generatorOf } from '../../src/generators/registry.js'
import type { Verdict } from '../../src/links/verdict.js'
import { applyEdits } from '../../src/post/edits.js'
import type { Post, Reference } from '../../src/post/post.js'
import { readPost } from '../../src/post/read.js'
import { Source } from '../../src/post/source.js'
import type { Finding } from '../../src/report/report.js'
import { rules } from '../../src/rules/registry.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { InternalLinks } from '../../src/site/internal-links.js'
import { memoryRepository } from '../support/memory-repository.js'

const PATH = 'content/posts/a.md'
const NOW = new Date('2026-03-01T12:00:00Z')
const FILES = {
  'hugo.toml': 'baseURL = "https://example.com/"\ntheme = "PaperMod"\n',
  'static/images/bike.jpg': '',
  'static/images/it is (new) & "old".jpg': '',
  'content/posts/tyres.md': '---\ntitle: Tyres\n---\n',
  "content/posts/it's+new.md": "---\ntitle: It's new\n---\n"
}

/** Where links to the outside lead: nowhere, or on to an address with characters that mean something in Markdown or HTML. */
const MOVED: Record<string, string> = {
  'https://a.example/old': 'https://a.example/new',
  'http://b.example/?a=1&b=2': "https://b.example/it's_(new)?a=1&copy=2&b=[x]|y",
  'https://c.example/(x)': 'https://c.example/a"b<c>`d`*e*_f_\\g',
  'https://d.example/é': 'https://d.example/%C3%A9/#there'
}

const URLS = [
  ...Object.keys(MOVED),
  ...['https://a.example/old#part', 'http://b.example/?a=1&amp;b=2', 'https://e.example/?utm_source=x&id=1&gclid=2#y'],
  ...[
    '/posts/tyers/',
    '/posts/TYRES',
    "/posts/it's-new/",
    '/images/Bike.jpg',
    '/images/it is (new)',
    'tyers.md',
    '#top'
  ],
  ...['http://localhost:1313/x', '<https://a.example/old>', '', ' ', 'https://example.com/posts/tyers/?a=1#b']
]
const url = fc.constantFrom(...URLS)
const line = fc.oneof(
  url.map((url) => `Zie [de *test*](${url} "titel").`),
  url.map((url) => `[een](${url})[twee](${url})`),
  url.map((url) => `![](${url})![x](${url})`),
  url.map((url) => `[ref][a] en [b]\n\n[a]: ${url} 'x'\n[b]: <${url}>`),
  url.map((url) => `<a href="${url}">x</a> <img src='${url}'> <a href=${url}>y</a>`),
  url.map((url) => `${url} <${url}> (${url}).`),
  url.map((url) => `| a | b |\n| - | - |\n| [x](${url}) | \`${url}\` |`),
  url.map((url) => `{{< figure src="${url}" alt="x" >}} [x]({{< relref "${url}" >}})`),
  url.map((url) => `> - [x](${url})\n>   1. ![y](${url})`),
  url.map((url) => `<!-- [x](${url}) -->\n\n\`\`\`\n[x](${url})\n\`\`\``),
  fc.constantFrom(
    '# Kop',
    '#### Diep',
    'Kop\n===',
    '\tcode',
    '`[x](',
    '**',
    'Als AI-taalmodel kan ik',
    'cafÃ©',
    'â€™s',
    '🚲 é'
  ),
  fc.constantFrom(
    '<!-- seo-content-check-disable-next-line -->',
    '{{ $json.a }}',
    '[x](',
    '](y)',
    '<a href="',
    '&amp;#39;',
    'it&amp;#39;s caf&eacute;, **&quot;x&quot;**',
    '##',
    '[x] (https://a.example/old) [y](www.a.example)'
  )
)
const field = fc.oneof(
  fc.constantFrom(
    'title: Onze tuin',
    'Title: "Ons: \'huis\'"',
    'titel: x',
    'draft: "ja"',
    "draft: 'true'",
    'draft: no'
  ),
  fc.constantFrom(
    'date: 27-02-2026',
    'date: "2026-02-27"',
    'date: 27 februari 2026 # ooit',
    'tags: "seo, tuin"',
    'tag: [x]'
  ),
  fc.constantFrom(
    'cover: images/Bike.jpg',
    'description: >-\n  Een\n  tekst',
    'summary: "a\\"b"',
    'cover:\n  images: x.jpg'
  ),
  fc.constantFrom(
    'tags: [a, "", a, A]',
    'tags:\n  - a # one\n  - a\n  -\n  - ""',
    'tags: [\n  a,\n  a\n]',
    'categories: [""]',
    'Categories: [a,a]'
  ),
  fc.constantFrom(
    "slug: it--'s-",
    'slug: "A_b&c #1"',
    'slug: google-039-s-plan',
    'country: no',
    'start: 12:30',
    'codes: [007, off]'
  ),
  url.map((url) => `cover:\n  image: "${url}"\n  relative: true`),
  url.map((url) => `cover: {image: '${url.replaceAll("'", "''")}', alt: ''}`),
  url.map((url) => `canonicalURL: ${url}`)
)
const text = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    // Without one of two equal keys the other one would count, with whatever is wrong in it.
    fields: fc.uniqueArray(field, { maxLength: 5, selector: (one) => one.toLowerCase().split(':', 1)[0] }),
    lines: fc.array(line, { maxLength: 8 }),
    gap: fc.constantFrom('\n', '\n\n'),
    newline: fc.constantFrom('\n', '\r\n')
  })
  .map(({ mark, fields, lines, gap, newline }) => {
    const whole = `---\n${fields.map((one) => `${one}\n`).join('')}---\n\n${lines.join(gap)}\n`
    return mark + whole.replaceAll('\n', newline)
  })

const { settings } = compileRuleSettings({ profile: 'all', rules: {}, overrides: [] }, rules)
const generator = generatorOf('hugo-papermod')

function verdictOf({ url }: Pick<Reference, 'url'>): Verdict | undefined {
  if (!/^https?:/.test(url)) return undefined
  const asked = url.replace(/#.*$/s, '')
  const finalUrl = Object.hasOwn(MOVED, asked) ? MOVED[asked] : undefined
  return finalUrl === undefined
    ? { url: asked, class: 'ok', status: 200 }
    : { url: asked, class: 'redirected', status: 200, finalUrl, permanent: true }
}

function read(text: string): Post {
  return readPost(PATH, new TextEncoder().encode(text), generator.fields)
}

async function findingsOf(text: string): Promise<Finding[]> {
  const repository = memoryRepository({ ...FILES, [PATH]: text })
  const site = siteOf(PATH, await findSites(repository, 'hugo-papermod'))
  const post = read(text)
  const resolutions = await new InternalLinks(repository, NOW).of(post, site)
  const run = { post, site, generator, settings, verdict: verdictOf, now: NOW }
  return runRules({ ...run, resolve: (reference) => resolutions.get(reference) }).findings
}

const nameOf = ({ rule, subject, message }: Finding) => JSON.stringify([rule, subject, message])

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

describe('all fixes of a post, made together', () => {
  it('leave every character outside of their ranges, the front matter readable, and nothing of what they fix', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const before = await findingsOf(text)
        const source = new Source(PATH, text)
        const { findings: fixed, edits } = chooseFixes(source, before, 'suggestions')
        if (edits.length === 0) return
        made += fixed.length
        const after = applyEdits(text, edits)

        let rest = after
        let at = 0
        for (const { span, text: replacement } of edits) {
          const kept = text.slice(at, span.from)
          expect(rest.slice(0, kept.length + replacement.length)).toBe(kept + replacement)
          rest = rest.slice(kept.length + replacement.length)
          at = span.to
        }
        expect(rest).toBe(text.slice(at))

        if (read(text).frontMatter.state === 'ok') expect(read(after).frontMatter.problems).toEqual([])
        const left = countBy(await findingsOf(after), nameOf)
        const there = countBy(before, nameOf)
        for (const [name, count] of countBy(fixed, nameOf)) {
          expect({ name, left: left.get(name) ?? 0, after }).toEqual({
            name,
            left: Math.min(left.get(name) ?? 0, (there.get(name) ?? 0) - count),
            after
          })
        }
      }),
      { numRuns: 400 }
    )
    expect(made).toBeGreaterThan(100)
  })

  it('replace the address of a moved page, and of no other, whatever is in it and however it is written', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const findings = (await findingsOf(text)).filter(({ rule }) => rule === 'link-redirected')
        const source = new Source(PATH, text)
        const { findings: fixed, edits } = chooseFixes(source, findings, 'suggestions')
        made += fixed.length
        const before = read(text).references
        const after = read(applyEdits(text, edits)).references
        const address = (url: string) => (URL.canParse(url) ? new URL(url).href : url)
        const moved = new Set(edits.map(({ span }) => span.from))
        const expected = before.map(({ url, urlSpan, role }) => {
          const finalUrl = moved.has(urlSpan.from) ? verdictOf({ url })?.finalUrl : undefined
          if (finalUrl === undefined) return [role, address(url)]
          return [role, encoded(finalUrl + (finalUrl.includes('#') ? '' : (/#.*$/s.exec(url)?.[0] ?? '')))]
        })
        expect(after.map(({ role, url }) => [role, encoded(address(url))])).toEqual(
          expected.map(([role, url]) => [role, encoded(url ?? '')])
        )
      }),
      { numRuns: 400 }
    )
    expect(made).toBeGreaterThan(50)
  })
})

/** One spelling for characters that an address may hold as they are or percent-encoded. */
function encoded(url: string): string {
  return url.replace(
    /[\s"'()<>\\`|{}[\]*_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )
}
