import { generators } from '../generators/registry.js'
import { suggestion } from '../rules/suggestion.js'
import { UsageError } from './usage.js'

/** @throws UsageError when no generator has this id */
export function requireGenerator(id: string): string {
  const ids = generators.map((generator) => generator.id)
  if (ids.includes(id)) return id
  const near = suggestion(id, ids)
  throw new UsageError(
    `--generator is "${id}"; it must be ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}.${near ? ` Did you mean "${near}"?` : ''}`
  )
}
