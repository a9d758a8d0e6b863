import type { Generator } from './generator.js'
import { generic } from './generic.js'
import { hugo } from './hugo.js'
import { hugoPaperMod } from './hugo-papermod.js'

/** Every generator that is known. The last one fits any site. */
export const generators: readonly Generator[] = [hugoPaperMod, hugo, generic]

/**
 * The generator with this id.
 *
 * @throws RangeError when there is none: ids come from the configuration's schema or from a site that was found
 */
export function generatorOf(id: string): Generator {
  const generator = generators.find((one) => one.id === id)
  if (!generator) throw new RangeError(`There is no generator ${id}`)
  return generator
}
