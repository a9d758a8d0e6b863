import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { configJsonSchema } from '../../src/config/json-schema.js'
import { rules } from '../../src/rules/registry.js'

describe('docs/config.schema.json', () => {
  const committed = JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))

  it('is made from the schema that reads the configuration', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(configJsonSchema(rules))))
  })

  it('lets an editor accept what is right and refuse what is wrong', () => {
    const accepts = new Ajv({ strict: false }).compile(committed)
    expect(accepts({ 'fail-on': 'warning', rules: { 'title-width': { severity: 'off', max: 580 } } })).toBe(true)
    expect(accepts({})).toBe(true)
    expect(accepts({ 'fail-on': 'errors' })).toBe(false)
    expect(accepts({ colour: 'blue' })).toBe(false)
    expect(accepts({ rules: { 'title-with': 'off' } })).toBe(false)
    expect(accepts({ rules: { 'title-width': { maximum: 580 } } })).toBe(false)
    expect(accepts({ overrides: [{ files: ['a'], rules: { 'title-width': 'warn' } }] })).toBe(false)
  })

  it('offers every rule with what it is about, and its options', () => {
    for (const { id, summary } of rules) expect(committed.definitions[id].description).toBe(summary)
    expect(Object.keys(committed.definitions['title-width'].anyOf[1].properties)).toContain('max')
  })
})
