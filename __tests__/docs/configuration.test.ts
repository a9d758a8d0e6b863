import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { configSchema } from '../../src/config/schema.js'
import { codeBlocks, read, readmePart, table } from './documents.js'

/** The part of JSON Schema that the configuration's schema is made of. */
interface Option {
  type?: string
  description?: string
  default?: unknown
  enum?: string[]
  minimum?: number
  maximum?: number
  properties?: Record<string, Option>
}

function rows(name: string, option: Option): string[][] {
  const parts = Object.entries(option.properties ?? {})
  if (parts.length > 0) return parts.flatMap(([key, part]) => rows(name ? `${name}.${key}` : key, part))
  const value = option.default === undefined ? '' : `\`${JSON.stringify(option.default)}\``
  return [[`\`${name}\``, values(option), value.replaceAll('"', ''), option.description ?? '']]
}

function values(option: Option): string {
  if (option.enum) return option.enum.map((value) => `\`${value}\``).join(', ')
  switch (option.type) {
    case 'boolean':
      return '`true`, `false`'
    case 'number':
    case 'integer':
      return `${option.minimum} to ${option.maximum}`
    case 'array':
      return 'list'
    case 'object':
      return 'mapping'
    default:
      return 'text'
  }
}

describe('the configuration in the README', () => {
  it('has every option with its values, default and meaning', () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input' }) as Option
    expect(readmePart('options')).toBe(table(['Option', 'Values', 'Default', 'Meaning'], rows('', schema)))
  })

  it('has examples that are accepted', () => {
    const examples = codeBlocks(read('README.md'), 'yaml').filter((code) => /^(fail-on|front-matter):/.test(code))
    expect(examples).toHaveLength(2)
    for (const example of examples) expect(configSchema.safeParse(parse(example)).error).toBeUndefined()
  })
})
