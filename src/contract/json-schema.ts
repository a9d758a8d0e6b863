import { z } from 'zod'
import type { FieldNotes } from '../generators/field-kinds.js'
import { generatorOf } from '../generators/registry.js'
import { readPost } from '../post/read.js'
import type { Site } from '../site/site.js'
import type { Collection } from './cms.js'

type Schema = Record<string, unknown>

/**
 * What a site asks of front matter, as one JSON Schema (draft 7) that editors can complete and check with: the types and
 * required fields of its generator, its taxonomies, what editors in the browser ask, and the schema of the configuration.
 *
 * @param own `front-matter` of the configuration
 */
export function frontMatterJsonSchema(
  site: Site,
  own: { schema?: Schema | undefined; fields: readonly string[] }
): Schema {
  const generator = generatorOf(site.generator)
  const { $schema: _, ...fromGenerator } = z.toJSONSchema(generator.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodBigInt) jsonSchema.type = 'integer'
      describe(jsonSchema)
    }
  })
  const { properties = {}, additionalProperties: _others, ...rest } = fromGenerator
  const names = [...generator.knownFields, ...site.settings.taxonomies, ...own.fields]
  const others = [...new Set(names)].filter((name) => !Object.hasOwn(properties, name))
  const parts = [collectionsSchema(site.collections ?? []), own.schema && withoutDialect(own.schema)]
  const further = parts.filter((part) => part !== undefined)
  const required = requiredFields(site)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Front matter of a post for ${generator.name}`,
    ...rest,
    properties: { ...properties, ...Object.fromEntries(others.map((name) => [name, {}])) },
    ...(required.length > 0 && { required }),
    ...(further.length > 0 && { allOf: further })
  }
}

/** Our notes on a field's type become words for a person. */
function describe(schema: Schema & Partial<FieldNotes>): void {
  const { effect } = schema
  delete schema.kind
  delete schema.textIs
  delete schema.severity
  delete schema.effect
  if (effect !== undefined) schema.description = `With a value of another type: ${effect}.`
}

/** The fields without which a post among the others is at fault; a page such as `about.md` may need fewer. */
function requiredFields(site: Site): string[] {
  const generator = generatorOf(site.generator)
  const folder = site.settings.contentFolders[0] ?? site.root
  const section = /(?:^|\/)(?:_?posts|blog)\/$/.test(folder) ? '' : 'posts/'
  const bytes = new TextEncoder().encode('---\n---\n')
  const post = readPost(`${folder}${section}2026-01-01-example.md`, bytes, generator.fields)
  return generator.requiredFields.filter((field) => field.severity(post, site) === 'error').map(({ name }) => name)
}

/** Several collections may ask for different things: what all of them ask for is required, and each may say what is allowed. */
function collectionsSchema(collections: readonly Collection[]): Schema | undefined {
  const [first, ...others] = collections.map(({ schema }) => schema)
  if (!first) return undefined
  const variants = new Map<string, Map<string, Schema>>()
  for (const { properties } of [first, ...others]) {
    for (const [name, type] of Object.entries(properties)) {
      const known = variants.get(name) ?? new Map<string, Schema>()
      variants.set(name, known.set(JSON.stringify(type), type))
    }
  }
  const properties = [...variants].map(([name, types]) => {
    const [type = {}, ...more] = types.values()
    return [name, more.length > 0 ? { anyOf: [type, ...more] } : type] as const
  })
  const required = first.required.filter((name) => others.every((other) => other.required.includes(name)))
  return { properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) }
}

/** A part of a schema can't name a dialect of its own. */
function withoutDialect({ $schema: _, ...schema }: Schema): Schema {
  return schema
}
