import type { Options } from 'ajv'
import type { Config } from '../config/schema.js'
import type { FrontMatter, FrontMatterNode } from '../post/post.js'
import type { Contract, Violation } from './contract.js'
import { FORMATS, type SchemaProblem, schemaProblems } from './schema-problems.js'
import { violationsOf } from './violations.js'

const PLACE = ['front-matter', 'schema']

/** More of them tell an author nothing. */
const MOST_VIOLATIONS = 100
/** Ajv's errors that are looked at: one violation may have several, each compared with the others. */
const MOST_ERRORS = 1000

/**
 * Makes the contract that `front-matter` of the configuration holds: its JSON Schema (draft 7, or 2020-12 where `$schema`
 * says so) and its further field names.
 *
 * Patterns run on RE2, in time linear to the text. References out of the schema are not followed.
 *
 * @returns the contract; undefined when nothing is configured or something is wrong, which is then in `problems`
 */
export async function compileContract(
  settings: Config['front-matter']
): Promise<{ contract?: Contract; problems: SchemaProblem[] }> {
  const { schema, fields } = settings
  if (!schema) return fields.length > 0 ? { contract: { fields, check: () => [] }, problems: [] } : { problems: [] }
  const { RE2JS } = await import('re2js')
  const pattern = (text: string) => RE2JS.compile(RE2JS.translateRegExp(text))
  const problems = schemaProblems(schema, PLACE, pattern)
  if (problems.length > 0) return { problems }
  const regExp = Object.assign(
    (text: string) => {
      const compiled = pattern(text)
      return { test: (value: string) => compiled.matcher(value).find() }
    },
    { code: 'RE2' }
  )
  try {
    const validate = await compileSchema(schema, regExp)
    const names = [...namesIn(schema)]
    const topLevel = Object.keys(isRecord(schema.properties) ? schema.properties : {})
    return { contract: { fields: [...fields, ...topLevel], check: checker(validate, names) }, problems: [] }
  } catch (error) {
    return { problems: [problemOf(error)] }
  }
}

type Validate = (data: unknown) => Violation[]

async function compileSchema(
  schema: Record<string, unknown>,
  regExp: NonNullable<Options['code']>['regExp']
): Promise<Validate> {
  const is2020 = typeof schema.$schema === 'string' && schema.$schema.includes('2020-12')
  const { Ajv } = is2020 ? { Ajv: (await import('ajv/dist/2020.js')).Ajv2020 } : await import('ajv')
  const { default: addFormats } = await import('ajv-formats')
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    logger: false,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowMatchingProperties: true,
    inlineRefs: false,
    ...(regExp ? { code: { regExp } } : {})
  })
  addFormats.default(ajv, [...FORMATS])
  // Ajv compares every item with every other one: minutes for a hostile post.
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (wanted: boolean, items: unknown[]) => !wanted || new Set(items.map(canonical)).size === items.length
  })
  const { $schema: _, ...rest } = schema
  if (!ajv.validateSchema(is2020 ? schema : rest)) throw new SchemaError(ajv.errors?.[0])
  const validate = ajv.compile(is2020 ? schema : rest)
  return (data) =>
    validate(data) ? [] : violationsOf((validate.errors ?? []).slice(0, MOST_ERRORS), data).slice(0, MOST_VIOLATIONS)
}

/** Several rules ask for the same post, so the last answers are kept with its front matter. */
function checker(validate: Validate, names: readonly string[]): Contract['check'] {
  const canonical = new Map(names.map((name) => [name.toLowerCase(), name]))
  const kept = new WeakMap<FrontMatter, readonly Violation[]>()
  return (frontMatter, ignoreCase) => {
    const ready = kept.get(frontMatter)
    if (ready) return ready
    const name = (key: string) => (ignoreCase ? (canonical.get(key.toLowerCase()) ?? key) : key)
    const violations = validate(jsonValue(frontMatter.root, name))
    kept.set(frontMatter, violations)
    return violations
  }
}

/** Equal for values that JSON Schema takes for equal: the order of keys does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}

/** A node as JSON knows it: whole numbers of TOML may be BigInts, which no schema has a type for. */
function jsonValue(node: FrontMatterNode, name: (key: string) => string): unknown {
  if (node.kind === 'scalar') return typeof node.value === 'bigint' ? Number(node.value) : node.value
  if (node.kind === 'list') return node.items.map((item) => jsonValue(item, name))
  return Object.fromEntries(node.entries.map((entry) => [name(entry.key), jsonValue(entry.node, name)]))
}

/** The names of all properties that the schema mentions anywhere. */
function* namesIn(value: unknown): Iterable<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item)
  if (!isRecord(value)) return
  if (isRecord(value.properties)) yield* Object.keys(value.properties)
  for (const inner of Object.values(value)) yield* namesIn(inner)
}

class SchemaError extends Error {
  readonly path: string[]
  constructor(error: { instancePath: string; message?: string | undefined } | undefined) {
    super(error?.message ?? 'is no JSON Schema')
    this.path = error?.instancePath.split('/').slice(1) ?? []
  }
}

function problemOf(error: unknown): SchemaProblem {
  const path = error instanceof SchemaError ? [...PLACE, ...error.path] : PLACE
  const why = error instanceof Error ? error.message : 'it is damaged'
  const about = error instanceof SchemaError && error.path.length > 0 ? `\`${error.path.join('.')}\`` : 'This'
  return { path, message: `${about} is not valid JSON Schema: ${why}.` }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
