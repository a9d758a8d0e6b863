/** One field of a query, with the name that its answer has. */
interface Selection {
  alias: string
  name: string
  parameters: Record<string, unknown>
  fields: Selection[]
}

/** What stands for an object of the schema: its fields, as values or as functions of their parameters. */
export type Resolvers = { [field: string]: unknown }

export interface GraphQLAnswer {
  data: Record<string, unknown>
  errors?: { type: string; path: string[]; message: string }[]
}

/** Thrown by a resolver: its field is null, and the rest of the answer is there all the same. */
export class FieldError extends Error {
  constructor(
    readonly type: string,
    message: string
  ) {
    super(message)
  }
}

/**
 * Answers a query as GitHub does: only the fields that were asked for, under their aliases.
 * @throws Error for a field that the schema of the test hasn't got
 */
export function answerQuery(query: string, variables: Record<string, unknown>, root: Resolvers): GraphQLAnswer {
  const errors: NonNullable<GraphQLAnswer['errors']> = []
  const select = (source: Resolvers, fields: readonly Selection[], path: string[]): Record<string, unknown> =>
    Object.fromEntries(
      fields.map((field) => {
        if (!(field.name in source)) throw new Error(`GraphQL has no field ${[...path, field.name].join('.')}`)
        try {
          const found = source[field.name]
          const value = typeof found === 'function' ? found(field.parameters) : found
          return [field.alias, complete(value, field, [...path, field.alias])]
        } catch (error) {
          if (!(error instanceof FieldError)) throw error
          errors.push({ type: error.type, path: [...path, field.alias], message: error.message })
          return [field.alias, null]
        }
      })
    )
  const complete = (value: unknown, field: Selection, path: string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => complete(item, field, path))
    if (typeof value !== 'object' || value === null) return value
    return select(value as Resolvers, field.fields, path)
  }
  const data = select(root, parseQuery(query, variables), [])
  return { data, ...(errors.length > 0 && { errors }) }
}

function parseQuery(query: string, variables: Record<string, unknown>): Selection[] {
  const tokens = query.match(/\.\.\.|[A-Za-z_]\w*|-?\d+|"[^"]*"|[{}()[\]:$!,=]/g) ?? []
  let at = 0
  const next = () => tokens[at++] ?? ''
  const expect = (token: string) => {
    const found = next()
    if (found !== token) throw new Error(`GraphQL: ${found} where ${token} was expected`)
  }
  const value = (): unknown => {
    const token = next()
    if (token === '$') return variables[next()] ?? null
    if (token !== '{') return /^-?\d/.test(token) ? Number(token) : token.replaceAll('"', '')
    const object = entries('}')
    return object
  }
  const entries = (end: string): Record<string, unknown> => {
    const object: Record<string, unknown> = {}
    while (tokens[at] !== end) {
      const name = next()
      if (name === ',') continue
      expect(':')
      object[name] = value()
    }
    at += 1
    return object
  }
  const inParentheses = () => {
    at += 1
    return entries(')')
  }
  const fields = (): Selection[] => {
    expect('{')
    const list: Selection[] = []
    while (tokens[at] !== '}') {
      let name = next()
      if (name === '...') {
        expect('on')
        at += 1
        list.push(...fields())
        continue
      }
      const alias = name
      if (tokens[at] === ':') {
        at += 1
        name = next()
      }
      const parameters = tokens[at] === '(' ? inParentheses() : {}
      list.push({ alias, name, parameters, fields: tokens[at] === '{' ? fields() : [] })
    }
    at += 1
    return list
  }
  if (/^(?:query|mutation)$/.test(tokens[at] ?? '')) at += 1
  const declared = new Set<string>()
  if (tokens[at] === '(') {
    while (tokens[at] !== ')') if (next() === '$') declared.add(tokens[at] ?? '')
    at += 1
  }
  for (const name of Object.keys(variables)) {
    if (!declared.has(name)) throw new Error(`GraphQL: the variable ${name} is not declared`)
  }
  return fields()
}
