import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'

const addFormats = addFormatsModule.default

const description = JSON.parse(readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'))

interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
}

/** One operation of GitHub's API, found by its method and path. */
export interface Operation {
  /** `/repos/{owner}/{repo}/issues/{issue_number}/comments` */
  template: string
  method: string
  /** The values in the path, decoded, by name. */
  parameters: Record<string, string>
}

const checker = new Ajv({ strict: false, allErrors: true, coerceTypes: true })
addFormats(checker)
checker.addFormat('repo.nwo', true)
checker.addSchema({ ...(withNull(description) as object), $id: 'github' })

const compiled = new Map<string, ValidateFunction>()

/** OpenAPI 3.0 says `nullable` also beside `allOf` and the like, where JSON Schema wants null as one more choice. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, withNull(item)])
  const { nullable, ...schema } = Object.fromEntries(entries) as Record<string, unknown>
  if (nullable !== true) return nullable === undefined ? schema : { ...schema, nullable }
  return 'type' in schema ? { ...schema, nullable } : { anyOf: [schema, { type: 'null' }] }
}

/** The operation that a request is for; undefined when the description has none. */
export function findOperation(method: string, path: string): Operation | undefined {
  for (const [template, operations] of Object.entries<Record<string, unknown>>(description.paths)) {
    if (!(method.toLowerCase() in operations)) continue
    const names: string[] = []
    const pattern = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name)
      return name === 'path' ? '(.+)' : '([^/]+)'
    })
    const match = new RegExp(`^${pattern}$`).exec(path)
    if (!match) continue
    const parameters = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])
    return { template, method: method.toLowerCase(), parameters: Object.fromEntries(parameters) }
  }
  return undefined
}

/** What is wrong with a request, by GitHub's own description: unknown or ill-typed parameters, a body of another shape. */
export function requestProblems(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const base = ['paths', operation.template, operation.method]
  const { parameters = [], requestBody } = at(base) as { parameters?: { $ref?: string }[]; requestBody?: object }
  const declared = parameters.map((parameter, index): [Parameter, string[]] => {
    const path = parameter.$ref ? parameter.$ref.slice(2).split('/') : [...base, 'parameters', String(index)]
    return [at(path) as Parameter, [...path, 'schema']]
  })
  const problems: string[] = []
  const given = { ...operation.parameters }
  for (const [name, value] of query) {
    given[name] = value
    if (!declared.some(([parameter]) => parameter.in === 'query' && parameter.name === name)) {
      problems.push(`unknown query parameter ${name}`)
    }
  }
  for (const [parameter, schema] of declared) {
    const value = given[parameter.name]
    if (value === undefined) {
      if (parameter.required) problems.push(`missing parameter ${parameter.name}`)
      continue
    }
    problems.push(...violations(schema, value).map((problem) => `${parameter.name}: ${problem}`))
    const limit = parameter.name === 'per_page' ? 100 : Number.POSITIVE_INFINITY
    if (Number(value) > limit) problems.push(`${parameter.name} is above ${limit}`)
  }
  if (requestBody) {
    problems.push(...violations([...base, 'requestBody', 'content', 'application/json', 'schema'], body))
  }
  return problems
}

/** What is wrong with an answer. Statuses without a described body pass. */
export function answerProblems(operation: Operation, status: number, body: unknown): string[] {
  const path = ['paths', operation.template, operation.method, 'responses', String(status)]
  const answer = at(path) as { $ref?: string; content?: Record<string, unknown> } | undefined
  if (!answer) return [`no answer ${status} is described`]
  if (answer.$ref || !answer.content) return []
  const type = 'application/json' in answer.content ? 'application/json' : undefined
  return type ? violations([...path, 'content', type, 'schema'], body) : []
}

function at(path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], description)
}

function violations(path: readonly string[], value: unknown): string[] {
  const pointer = path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  let validate = compiled.get(pointer)
  if (!validate) {
    validate = checker.compile({ $ref: `github#/${pointer}` })
    compiled.set(pointer, validate)
  }
  // In a box, because a text that stands for a number is turned into one in place.
  const box = structuredClone(value)
  if (validate(box)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'value'} ${message}`)
}
