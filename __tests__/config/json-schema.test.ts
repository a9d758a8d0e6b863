import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { configJsonSchema } from '../../src/config/json-schema.js'

describe('docs/config.schema.json', () => {
  const committed = JSON.parse(readFileSync('docs/config.schema.json', 'utf8'))

  it('is made from the schema that reads the configuration', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(configJsonSchema())))
  })

  it('lets an editor accept what is right and refuse what is wrong', () => {
    const accepts = new Ajv({ strict: false }).compile(committed)
    expect(accepts({ 'fail-on': 'warning', rules: { 'title-width': { severity: 'off', max: 580 } } })).toBe(true)
    expect(accepts({})).toBe(true)
    expect(accepts({ 'fail-on': 'errors' })).toBe(false)
    expect(accepts({ colour: 'blue' })).toBe(false)
  })
})
