import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileContract } from '../../src/contract/compile.js'
import { frontMatterOf } from '../support/front-matter-of.js'

async function violations(schema: Record<string, unknown>, data: Record<string, unknown>, ignoreCase = true) {
  const { contract, problems } = await compileContract({ schema, fields: [] })
  expect(problems).toEqual([])
  return contract?.check(frontMatterOf(data), ignoreCase)
}

async function problems(schema: Record<string, unknown>) {
  return (await compileContract({ schema, fields: [] })).problems
}

const property = (name: string, schema: unknown) => ({ properties: { [name]: schema } })

describe("a repository's own contract", () => {
  it('accepts what it allows', async () => {
    const schema = {
      type: 'object',
      required: ['title', 'rubriek'],
      properties: {
        title: { type: 'string', minLength: 5, pattern: '^\\p{Lu}' },
        rubriek: { enum: ['nieuws', 'tips'] },
        datum: { type: 'string', format: 'date' },
        tags: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true }
      }
    }
    expect(
      await violations(schema, { title: 'Één tuin', Rubriek: 'tips', datum: '2026-02-27', tags: ['a'], extra: 1 })
    ).toEqual([])
  })

  it.each([
    [{ required: ['bron'] }, {}, { kind: 'missing', path: ['bron'] }],
    [property('cover', { required: ['alt'] }), { cover: {} }, { kind: 'missing', path: ['cover', 'alt'] }],
    [
      property('prijs', { type: 'number' }),
      { prijs: 'tien' },
      { kind: 'type', path: ['prijs'], value: 'tien', wanted: ['number'] }
    ],
    [property('prijs', { type: ['number', 'null'] }), { prijs: 'x' }, { kind: 'type', wanted: ['number', 'null'] }],
    [
      { ...property('titel', {}), additionalProperties: false },
      { titl: 1 },
      { kind: 'unknown', path: ['titl'], allowed: ['titel'] }
    ],
    [
      property('rubriek', { enum: ['nieuws', 'tips'], description: 'Zie het draaiboek.' }),
      { rubriek: 'nieuw' },
      { kind: 'not-one-of', path: ['rubriek'], value: 'nieuw', allowed: ['nieuws', 'tips'], note: 'Zie het draaiboek.' }
    ],
    [
      property('tags', { items: { const: 'seo' } }),
      { tags: ['seo', 'x'] },
      { kind: 'not-one-of', path: ['tags', 1], allowed: ['seo'] }
    ],
    [property('code', { pattern: '^[A-Z]{2}$' }), { code: 'abc' }, { kind: 'pattern', pattern: '^[A-Z]{2}$' }],
    [property('datum', { format: 'date' }), { datum: '2026-02-30' }, { kind: 'format', format: 'date' }],
    [
      property('t', { minLength: 5 }),
      { t: 'été👍' },
      { kind: 'limit', of: 'length', side: 'least', limit: 5, actual: 4 }
    ],
    [property('t', { maxItems: 1 }), { t: [1, 2] }, { kind: 'limit', of: 'items', side: 'most', limit: 1, actual: 2 }],
    [
      property('t', { exclusiveMinimum: 3 }),
      { t: 3 },
      { kind: 'limit', of: 'number', side: 'above', limit: 3, actual: 3 }
    ],
    [property('t', { uniqueItems: true }), { t: ['a', 'a'] }, { kind: 'repeated-item', path: ['t'] }],
    [
      property('t', { anyOf: [{ type: 'string' }, { type: 'array' }] }),
      { t: 1 },
      { kind: 'type', wanted: ['string', 'array'] }
    ],
    [
      property('t', { oneOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }),
      { t: 'd' },
      { kind: 'not-one-of', allowed: ['a', 'b', 'c'] }
    ],
    [property('t', { not: { const: 'x' } }), { t: 'x' }, { kind: 'other', keyword: 'not' }],
    [
      JSON.parse('{"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}}'),
      { a: 1 },
      { kind: 'missing', path: ['b'] }
    ]
  ])('%j refuses %j', async (schema, data, expected) => {
    expect(await violations(schema, data)).toEqual([expect.objectContaining(expected)])
  })

  it('tells everything that is wrong', async () => {
    const schema = { required: ['a', 'b'], ...property('c', { type: 'string', enum: ['x'] }) }
    const kinds = (await violations(schema, { c: 1 }))?.map((violation) => violation.kind)
    expect(kinds?.sort()).toEqual(['missing', 'missing', 'not-one-of', 'type'])
  })

  it('follows references within itself', async () => {
    const schema = { ...property('a', { $ref: '#/definitions/naam' }), definitions: { naam: { type: 'string' } } }
    expect(await violations(schema, { a: 1 })).toEqual([expect.objectContaining({ kind: 'type', path: ['a'] })])
  })

  it('reads a schema of 2020-12', async () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...property('a', { prefixItems: [{ type: 'string' }] })
    }
    expect(await violations(schema, { a: [1] })).toEqual([expect.objectContaining({ kind: 'type', path: ['a', 0] })])
  })

  it('minds case where the generator does', async () => {
    const schema = { required: ['title'], ...property('title', { type: 'string' }) }
    expect(await violations(schema, { Title: 'x' }, true)).toEqual([])
    expect(await violations(schema, { Title: 'x' }, false)).toHaveLength(1)
  })

  it('takes whole numbers of TOML for numbers', async () => {
    expect(await violations(property('a', { type: 'integer' }), { a: 5n })).toEqual([])
  })

  it('is not held up by a pattern that takes exponential time elsewhere', async () => {
    const schema = property('a', { pattern: '^(a+)+$' })
    expect(await violations(schema, { a: `${'a'.repeat(5000)}!` })).toHaveLength(1)
  })

  it('finds items twice, in time linear to their number', async () => {
    const schema = property('a', { uniqueItems: true })
    const items = Array.from({ length: 50_000 }, (_, index) => index)
    expect(await violations(schema, { a: items })).toEqual([])
    expect(await violations(schema, { a: [...items, 7] })).toEqual([expect.objectContaining({ kind: 'repeated-item' })])
    expect(
      await violations(schema, {
        a: [
          { b: 1, c: 2 },
          { c: 2, b: 1 }
        ]
      })
    ).toHaveLength(1)
    expect(await violations(schema, { a: [1, '1', [1], { 1: 1 }, null, 'null'] })).toEqual([])
  })

  it('knows its fields', async () => {
    const { contract } = await compileContract({ schema: property('bron', {}), fields: ['sectie'] })
    expect(contract?.fields).toEqual(['sectie', 'bron'])
    expect((await compileContract({ fields: ['sectie'] })).contract?.fields).toEqual(['sectie'])
    expect((await compileContract({ fields: [] })).contract).toBeUndefined()
  })

  it('survives any front matter', async () => {
    const schema = {
      required: ['a'],
      properties: { a: { type: 'array', items: { anyOf: [{ type: 'string' }, { $ref: '#' }] } } },
      patternProperties: { '^x': { minLength: 2 } },
      additionalProperties: { type: 'string' }
    }
    const { contract, problems } = await compileContract({ schema, fields: [] })
    expect(problems).toEqual([])
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.oneof(fc.constantFrom('a', 'x', '__proto__', 'constructor'), fc.string()), fc.jsonValue()),
        async (data) => {
          expect(Array.isArray(contract?.check(frontMatterOf(data), true))).toBe(true)
        }
      )
    )
  })
})

describe('a schema that can not be used is told with its place', () => {
  it.each([
    [property('a', { minlength: 3 }), ['properties', 'a', 'minlength'], 'Did you mean "minLength"?'],
    [property('a', { pattern: '(?=x)' }), ['properties', 'a', 'pattern'], 'RE2'],
    [{ patternProperties: { '(': {} } }, ['patternProperties', '('], 'RE2'],
    [property('a', { $ref: 'https://example.com/schema.json' }), ['properties', 'a', '$ref'], 'Only references within'],
    [property('a', { format: 'postcode' }), ['properties', 'a', 'format'], 'The format "postcode" is not known'],
    [property('a', 'string'), ['properties', 'a'], 'A JSON Schema is a mapping'],
    [property('a', { type: 'text' }), ['properties', 'a', 'type'], 'is not valid JSON Schema'],
    [{ required: 'title' }, ['required'], 'must be array'],
    [property('a', { $ref: '#/definitions/x' }), [], "can't resolve reference"]
  ])('%j', async (schema, path, message) => {
    const found = await problems(schema)
    expect(found[0]).toEqual({ path: ['front-matter', 'schema', ...path], message: expect.stringContaining(message) })
  })

  it('also when it is nested beyond measure', async () => {
    let schema: Record<string, unknown> = {}
    for (let level = 0; level < 5000; level++) schema = { not: schema }
    expect(await problems(schema)).toEqual([
      expect.objectContaining({ message: 'This schema is too large or nested too deep.' })
    ])
  })
})
