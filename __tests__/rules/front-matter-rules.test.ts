import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { configSchema } from '../../src/config/schema.js'
import { compileContract } from '../../src/contract/compile.js'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import type { Finding } from '../../src/report/report.js'
import { dateFuture } from '../../src/rules/date-future.js'
import { dateInvalid } from '../../src/rules/date-invalid.js'
import { fieldType } from '../../src/rules/field-type.js'
import { fieldValue } from '../../src/rules/field-value.js'
import { frontMatterDuplicateKey } from '../../src/rules/front-matter-duplicate-key.js'
import { frontMatterSyntax } from '../../src/rules/front-matter-syntax.js'
import { requiredField } from '../../src/rules/required-field.js'
import type { Rule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import { unknownField } from '../../src/rules/unknown-field.js'
import type { SiteSettings } from '../../src/site/site.js'
import { memoryRepository } from '../support/memory-repository.js'

const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterDuplicateKey,
  requiredField,
  fieldType,
  fieldValue,
  unknownField,
  dateInvalid,
  dateFuture
]

const { contract } = await compileContract({
  fields: ['sectie'],
  schema: {
    properties: { rubriek: { enum: ['nieuws', 'tips'] }, summary: { type: 'string', maxLength: 20 } },
    required: ['rubriek'],
    additionalProperties: { type: ['string', 'array', 'boolean', 'object', 'null'] }
  }
})

async function check(
  text: string,
  path = 'content/posts/a.md',
  more: Partial<SiteSettings> = {},
  withContract = false
) {
  const generator = generatorOf('hugo-papermod')
  const settings = { ...(await generator.readSettings('', memoryRepository({}), new Set())), ...more }
  const site = {
    root: '',
    generator: generator.id,
    settings,
    files: new Set([path]),
    ...(withContract && contract ? { contract } : {})
  }
  const post = readPost(path, new TextEncoder().encode(text), generator.fields)
  const now = new Date('2026-03-01T12:00:00Z')
  const active = compileRuleSettings(configSchema.parse({}), rules).settings
  return runRules({ post, site, generator, settings: active, verdict: () => undefined, now })
}

async function findings(...parameters: Parameters<typeof check>) {
  return (await check(...parameters)).findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`)
}

describe('a missing date', () => {
  const undated = '---\ntitle: a\n---\n'

  it('is an error in a blog and a warning in another section', async () => {
    expect(await findings(undated, 'content/posts/a.md')).toEqual(['error required-field date'])
    expect(await findings(undated, 'content/nieuws/a/index.md')).toEqual(['error required-field date'])
    expect(await findings(undated, 'content/diensten/a.md')).toEqual(['warning required-field date'])
  })

  it('is fine at the top of the content folder, also in a bundle', async () => {
    expect(await findings(undated, 'content/over.md')).toEqual([])
    expect(await findings(undated, 'content/over/index.md')).toEqual([])
  })

  it.each([
    'layout: archives',
    'weight: 10',
    'hideMeta: true',
    'build: {render: never}',
    'headless: true',
    'lastmod: 2026-01-01'
  ])('is fine with %s', async (line) => {
    expect(await findings(`---\ntitle: a\n${line}\n---\n`)).toEqual([])
  })

  it('is fine where the site takes dates from elsewhere', async () => {
    const named = 'content/posts/2026-01-01-a.md'
    expect(await findings(undated, named)).toEqual(['error required-field date'])
    expect(await findings(undated, named, { dateSources: [':filename', ':default'] })).toEqual([])
    expect(await findings(undated, 'content/posts/a.md', { dateSources: [':filename'] })).toEqual([
      'error required-field date'
    ])
    expect(await findings(undated, 'content/posts/a.md', { dateSources: [':git'] })).toEqual([])
    expect(
      await findings('---\ntitle: a\ndag: 2026-01-01\n---\n', 'content/posts/a.md', { dateSources: ['dag'] })
    ).toEqual([])
  })
})

describe('a date', () => {
  it('is judged under every name that the site reads', async () => {
    const text = '---\ntitle: a\ndate: 2026-01-01\nDag: 27-02-2026\nunpublishdate: morgen\n---\n'
    expect(await findings(text, undefined, { dateSources: ['dag'] })).toEqual([
      'error date-invalid Dag',
      'error date-invalid unpublishdate'
    ])
  })

  it('in the future is fine where the site publishes it', async () => {
    const text = '---\ntitle: a\ndate: 2027-01-01\n---\n'
    expect(await findings(text)).toEqual(['warning date-future date'])
    expect(await findings(text, undefined, { publishesFuture: true })).toEqual([])
  })

  it('may be one of TOML, in any of its spellings', async () => {
    for (const date of ['2026-02-27', '2026-02-27 10:00:00', '2026-02-27t10:00:00z', '2026-02-27T10:00:00.5-08:00']) {
      expect(await findings(`+++\ntitle = "a"\ndate = ${date}\n+++\n`)).toEqual([])
    }
    expect(await findings('+++\ntitle = "a"\ndate = 07:32:00\n+++\n')).toEqual(['error date-invalid date'])
  })
})

it('says nothing of fields where the front matter could not be read', async () => {
  expect(await findings('---\ntitel: "a\ndraft: ja\n---\n')).toEqual(['error front-matter-syntax syntax'])
})

describe('whatever the front matter', () => {
  const key = fc.constantFrom(
    'title',
    'titel',
    'Title',
    'date',
    'datum',
    'draft',
    'tags',
    'tag',
    'cover',
    'images',
    'rubriek',
    'summary',
    'weight',
    'published',
    '__proto__',
    'own'
  )
  const value = fc.oneof(
    fc.constantFrom(
      'ja',
      '007',
      '27-02-2026',
      '"a, b"',
      'seo, tips',
      'https://example.com/a.jpg',
      '2026-02-30',
      'nieuw',
      'nee',
      'True',
      '1.10',
      '',
      '{image: [a.jpg]}',
      '[007, {a: b}]',
      "'02/27/2026'"
    ),
    fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
    fc.jsonValue({ maxDepth: 2 }).map((data) => JSON.stringify(data))
  )
  const text = fc
    .tuple(fc.array(fc.tuple(key, value), { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
    .map(([entries, newline]) => ['---', ...entries.map(([name, one]) => `${name}: ${one}`), '---', ''].join(newline))

  it('no rule fails, and every place is in the file', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (post) => {
        const result = await check(post, undefined, {}, true)
        const lines = post.split(/\r?\n/)
        expect(result.incomplete).toEqual([])
        for (const { range } of result.findings)
          expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1] ?? '').length + 1)
      })
    )
  })

  it('a fix takes its finding away and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (post) => {
        const before = (await check(post, undefined, {}, true)).findings
        if (before.some((finding) => finding.rule.startsWith('front-matter'))) return
        for (const finding of before) {
          if (!finding.fix) continue
          const after = (await check(fixed(post, finding), undefined, {}, true)).findings
          expect(after.filter(({ rule }) => rule.startsWith('front-matter'))).toEqual([])
          expect(
            after.filter(({ message, subject }) => message === finding.message && subject === finding.subject)
          ).toEqual([])
        }
      })
    )
  })

  it('what a message shows of it is short', async () => {
    const long = 'x'.repeat(100_000)
    const posts = [
      `{"${long}": 1, "tags": "${long},${long}"}`,
      `---\ntitle: a\ndraft: ${long}\ndate: ${long}\ntitel${long}: b\n---\n`,
      `---\ntitle: 0${'7'.repeat(5000)}\n---\n`
    ]
    for (const post of posts) {
      for (const { message } of (await check(post, undefined, {}, true)).findings)
        expect(message.length).toBeLessThan(800)
    }
  })

  it('thousands of fields are judged', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `descripton${index}: ${index}`)
    const result = await check(`---\n${lines.join('\n')}\n---\n`)
    expect(result.findings.length).toBeGreaterThan(0)
  })
})

function fixed(text: string, { fix }: Finding): string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const offset = (place: { line: number; column: number }) => (starts[place.line - 1] ?? 0) + place.column - 1
  const edits = [...(fix?.edits ?? [])].sort((a, b) => offset(b.range.start) - offset(a.range.start))
  return edits.reduce(
    (result, { range, text: put }) => result.slice(0, offset(range.start)) + put + result.slice(offset(range.end)),
    text
  )
}
