import picomatch from 'picomatch'
import type { FieldMapping } from '../generators/field-mapping.js'
import type { RepoPath } from '../post/source.js'
import type { Config } from './schema.js'

/**
 * The field mapping of the configuration for the post at a path: that of `front-matter`, and over it that of every
 * override whose globs match, a later one winning. The same mapping is the same object.
 *
 * @returns undefined when the configuration maps nothing
 */
export function fieldMappings(
  config: Pick<Config, 'front-matter' | 'overrides'>
): ((path: RepoPath) => FieldMapping | undefined) | undefined {
  const base = config['front-matter'].mapping
  const overrides = config.overrides.flatMap(({ files, mapping }) =>
    mapping ? [{ matches: picomatch(files, { dot: true }), mapping }] : []
  )
  if (!base && overrides.length === 0) return undefined
  const made = new Map<string, FieldMapping>()
  return (path) => {
    const layers = overrides.filter((override) => override.matches(path))
    if (!base && layers.length === 0) return undefined
    const key = layers.map((layer) => overrides.indexOf(layer)).join()
    const ready = made.get(key) ?? inLists(Object.assign({}, base, ...layers.map((layer) => layer.mapping)))
    made.set(key, ready)
    return ready
  }
}

function inLists(mapping: NonNullable<Config['front-matter']['mapping']>): FieldMapping {
  return Object.fromEntries(
    Object.entries(mapping).map(([part, names]) => [part, typeof names === 'string' ? [names] : names])
  )
}
