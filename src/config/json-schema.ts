import { z } from 'zod'
import type { Rule } from '../rules/rule.js'
import { configSchema, ruleSettings } from './schema.js'

/**
 * The JSON Schema of the configuration file for editors, as it stands in docs/config.schema.json.
 * @param rules the rules that an editor offers, and the only ones that it takes; none: any
 */
export function configJsonSchema(rules: readonly Rule[] = []): object {
  const schema = z.toJSONSchema(configSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== ruleSettings || rules.length === 0) return
      delete jsonSchema.propertyNames
      jsonSchema.properties = Object.fromEntries(rules.map(({ id }) => [id, { $ref: `#/definitions/${id}` }]))
      jsonSchema.additionalProperties = false
    }
  })
  if (rules.length === 0) return schema
  return { ...schema, definitions: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])) }
}

const SEVERITY = { type: 'string', enum: ['error', 'warning', 'info', 'off'] }

/** A rule's setting: its severity alone, or with the rule's own options. */
function settingOf({ summary, options }: Rule): object {
  const { properties } = z.toJSONSchema(options, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  const mapping = { type: 'object', properties: { severity: SEVERITY, ...properties }, additionalProperties: false }
  return { description: summary, anyOf: [SEVERITY, mapping] }
}
