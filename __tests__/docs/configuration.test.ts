import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { parseConfig } from '../../src/config/load.js'
import { configSchema } from '../../src/config/schema.js'
import { compileContract } from '../../src/contract/compile.js'
import { readPost } from '../../src/post/read.js'
import { DIRECTIVES, directivesOf } from '../../src/rules/ignores.js'
import { ruleOf } from '../../src/rules/registry.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
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

  it('has examples that are accepted', async () => {
    const examples = codeBlocks(read('README.md'), 'yaml').filter((code) => /^(fail-on|front-matter):/m.test(code))
    expect(examples).toHaveLength(3)
    for (const example of examples) {
      const { config } = parseConfig('README.md', Buffer.from(example))
      expect(compileRuleSettings(config).problems).toEqual([])
      expect((await compileContract(config['front-matter'])).problems).toEqual([])
    }
  })
})

describe('the comments that switch a rule off', () => {
  it.each(['README.md', 'docs/for-editors.md'])('are understood as %s writes them', (path) => {
    const [inBody = ''] = codeBlocks(read(path), 'markdown')
    const [inFrontMatter = ''] = codeBlocks(read(path), 'yaml').filter((code) =>
      code.startsWith('# seo-content-check-')
    )
    const text = `---\n${inFrontMatter}---\n\n${inBody}`
    const post = readPost('post.md', Buffer.from(text), () => ({}))
    const directives = directivesOf(post)
    expect(directives.map(({ kind }) => kind)).toEqual(['disable-next-line', 'disable-next-line'])
    for (const rule of directives.flatMap(({ rules }) => rules)) expect(ruleOf(rule)?.id).toBe(rule)
  })

  it('are all in the README', () => {
    for (const kind of DIRECTIVES) expect(read('README.md')).toContain(`seo-content-check-${kind}`)
  })
})
