import { type FieldMapping, withMapping } from '../generators/field-mapping.js'
import type { Generator } from '../generators/generator.js'
import { generatorOf } from '../generators/registry.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from './site.js'

const made = new WeakMap<FieldMapping, Map<string, Generator>>()

/** The generator of a post's site, reading its fields from where the configuration says that they are. */
export function generatorFor(site: Site, path: RepoPath): Generator {
  const generator = generatorOf(site.generator)
  const mapping = site.fieldMapping?.(path)
  if (!mapping) return generator
  const byId = made.get(mapping) ?? new Map<string, Generator>()
  made.set(mapping, byId)
  const ready = byId.get(generator.id) ?? withMapping(generator, mapping)
  byId.set(generator.id, ready)
  return ready
}
