import type { ErrorObject } from 'ajv'
import type { FieldPath } from '../post/post.js'
import type { JsonType, Violation } from './contract.js'

/** Keywords whose errors only sum up those below them. */
const SUMMARIES = new Set(['if', 'propertyNames'])
const ALTERNATIVES = new Set(['anyOf', 'oneOf'])

const LIMITS: Readonly<
  Record<string, { of: 'length' | 'items' | 'keys' | 'number'; side: 'least' | 'most' | 'above' | 'below' }>
> = {
  minLength: { of: 'length', side: 'least' },
  maxLength: { of: 'length', side: 'most' },
  minItems: { of: 'items', side: 'least' },
  maxItems: { of: 'items', side: 'most' },
  minProperties: { of: 'keys', side: 'least' },
  maxProperties: { of: 'keys', side: 'most' },
  minimum: { of: 'number', side: 'least' },
  maximum: { of: 'number', side: 'most' },
  exclusiveMinimum: { of: 'number', side: 'above' },
  exclusiveMaximum: { of: 'number', side: 'below' }
}

/** Ajv's errors as data of our own, each thing said once. */
export function violationsOf(errors: readonly ErrorObject[], data: unknown): Violation[] {
  const alternatives = errors.filter((error) => ALTERNATIVES.has(error.keyword))
  const told = errors.filter(
    (error) => !SUMMARIES.has(error.keyword) && !alternatives.some((whole) => whole !== error && isBelow(error, whole))
  )
  return told.map((error) => {
    const below = errors.filter((other) => other !== error && isBelow(other, error))
    return violationOf(error, pathOf(error.instancePath, data), below)
  })
}

function isBelow(error: ErrorObject, whole: ErrorObject): boolean {
  return error.schemaPath.startsWith(`${whole.schemaPath}/`) || (error !== whole && isReferenced(error, whole))
}

/** An alternative that is a reference has another schema path; that it is about the same value or a part of it tells. */
function isReferenced(error: ErrorObject, whole: ErrorObject): boolean {
  const inside = error.instancePath === whole.instancePath || error.instancePath.startsWith(`${whole.instancePath}/`)
  return inside && error.schemaPath.startsWith('#/d') && !whole.schemaPath.startsWith('#/d')
}

function violationOf(error: ErrorObject, path: FieldPath, below: readonly ErrorObject[]): Violation {
  const { keyword, params, data: value, parentSchema } = error
  const description: unknown = parentSchema?.description
  const base = { path, value, ...(typeof description === 'string' && description !== '' ? { note: description } : {}) }
  if (keyword === 'required' || keyword === 'dependentRequired' || keyword === 'dependencies') {
    return { kind: 'missing', path: [...path, String(params.missingProperty)], value: undefined }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = String(params.additionalProperty ?? params.unevaluatedProperty)
    return {
      kind: 'unknown',
      path: [...path, name],
      value: undefined,
      allowed: Object.keys(parentSchema?.properties ?? {})
    }
  }
  if (keyword === 'type') return { ...base, kind: 'type', wanted: typesOf(params.type) }
  if (keyword === 'enum') return { ...base, kind: 'not-one-of', allowed: listOf(params.allowedValues) }
  if (keyword === 'const') return { ...base, kind: 'not-one-of', allowed: [params.allowedValue] }
  if (keyword === 'pattern') return { ...base, kind: 'pattern', pattern: String(params.pattern) }
  if (keyword === 'format') return { ...base, kind: 'format', format: String(params.format) }
  if (keyword === 'uniqueItems') return { ...base, kind: 'repeated-item' }
  const limit = LIMITS[keyword]
  if (limit) return { ...base, kind: 'limit', ...limit, limit: Number(params.limit), actual: sizeOf(value) }
  if (ALTERNATIVES.has(keyword)) return alternative(base, error, below)
  return { ...base, kind: 'other', keyword }
}

/** Alternatives that differ in type or in their values only are told as such. */
function alternative(
  base: { path: FieldPath; value: unknown },
  error: ErrorObject,
  below: readonly ErrorObject[]
): Violation {
  const here = below.filter((one) => one.instancePath === error.instancePath)
  const same = here.length > 0 && here.length === below.length
  if (same && here.every((one) => one.keyword === 'type')) {
    return { ...base, kind: 'type', wanted: here.flatMap((one) => typesOf(one.params.type)) }
  }
  if (same && here.every((one) => one.keyword === 'enum' || one.keyword === 'const')) {
    return {
      ...base,
      kind: 'not-one-of',
      allowed: here.flatMap((one) => listOf(one.params.allowedValues ?? [one.params.allowedValue]))
    }
  }
  return { ...base, kind: 'other', keyword: error.keyword }
}

function typesOf(type: unknown): JsonType[] {
  return listOf(type).filter((one): one is JsonType => typeof one === 'string')
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** Characters as people count them; JSON Schema counts code points. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0
}

/** A JSON pointer as keys and indexes; what is an index depends on the data. */
function pathOf(pointer: string, data: unknown): FieldPath {
  const path: (string | number)[] = []
  let at = data
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(at) ? Number(key) : key
    path.push(step)
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
  }
  return path
}
