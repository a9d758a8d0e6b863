import type { RE2JS } from 're2js'

/** What is wrong in the configuration, and where: keys and indexes from its root. */
export interface SchemaProblem {
  path: (string | number)[]
  message: string
}

/** Keywords that hold one schema, a list of schemas, or schemas by name; and those that hold something else. */
const ONE = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties'
]
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems']
const NAMED = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']
const PLAIN = [
  '$anchor',
  '$comment',
  '$id',
  '$ref',
  '$schema',
  'const',
  'default',
  'dependencies',
  'dependentRequired',
  'deprecated',
  'description',
  'enum',
  'examples',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'readOnly',
  'required',
  'title',
  'type',
  'uniqueItems',
  'writeOnly'
]
const KEYWORDS: ReadonlySet<string> = new Set([...ONE, ...LIST, ...NAMED, ...PLAIN])

/** The formats that are checked. */
export const FORMATS = [
  'date',
  'time',
  'date-time',
  'iso-date-time',
  'duration',
  'uri',
  'uri-reference',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'regex'
] as const

/** Deeper and larger than any contract of a post. */
const DEEPEST = 40
const MOST_SCHEMAS = 2000

/**
 * What makes a JSON Schema unusable, found before it is compiled: keywords that mean nothing, patterns that RE2 can't read,
 * references out of the file, formats that aren't checked, and schemas beyond measure.
 *
 * @param path of the schema in the configuration
 */
export function schemaProblems(
  schema: unknown,
  path: readonly string[],
  compile: typeof RE2JS.compile
): SchemaProblem[] {
  const problems: SchemaProblem[] = []
  let count = 0
  const say = (at: readonly (string | number)[], message: string) => problems.push({ path: [...at], message })

  const visit = (value: unknown, at: readonly (string | number)[]): void => {
    count += 1
    if (count > MOST_SCHEMAS || at.length > DEEPEST * 2) {
      if (problems.length === 0) say(path, 'This schema is too large or nested too deep.')
      return
    }
    if (typeof value === 'boolean') return
    if (!isRecord(value)) return void say(at, 'A JSON Schema is a mapping, or true or false.')
    for (const [keyword, inner] of Object.entries(value)) visitKeyword(keyword, inner, [...at, keyword])
  }

  const visitKeyword = (keyword: string, value: unknown, at: readonly (string | number)[]): void => {
    if (!KEYWORDS.has(keyword))
      say(at, `"${keyword}" is no keyword of JSON Schema, so it would have no effect.${similar(keyword)}`)
    else if (NAMED.includes(keyword)) visitNamed(keyword, value, at)
    else if (LIST.includes(keyword) && Array.isArray(value))
      value.forEach((inner, index) => void visit(inner, [...at, index]))
    else if (ONE.includes(keyword)) visit(value, at)
    else if (keyword === 'pattern' && typeof value === 'string') visitPattern(value, at)
    else if (keyword === '$ref' && (typeof value !== 'string' || !value.startsWith('#'))) {
      say(at, 'Only references within the schema itself are followed: `#/definitions/…`.')
    } else if (keyword === 'format' && !FORMATS.some((format) => format === value)) {
      say(at, `The format "${String(value)}" is not known. Known are ${FORMATS.join(', ')}.`)
    }
  }

  const visitNamed = (keyword: string, value: unknown, at: readonly (string | number)[]): void => {
    if (!isRecord(value)) return void say(at, `"${keyword}" holds schemas by name.`)
    for (const [name, inner] of Object.entries(value)) {
      if (keyword === 'patternProperties') visitPattern(name, [...at, name])
      visit(inner, [...at, name])
    }
  }

  const visitPattern = (pattern: string, at: readonly (string | number)[]): void => {
    try {
      compile(pattern)
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : ''
      say(
        at,
        `The pattern "${pattern}" can't be used (${why}). Patterns are in RE2's notation, without lookahead and backreferences.`
      )
    }
  }

  visit(schema, path)
  return problems
}

function similar(keyword: string): string {
  const meant = [...KEYWORDS].find((known) => known.toLowerCase() === keyword.toLowerCase())
  return meant ? ` Did you mean "${meant}"?` : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
