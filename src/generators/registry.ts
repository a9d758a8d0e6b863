import { astro } from './astro.js'
import { docusaurus } from './docusaurus.js'
import { eleventy } from './eleventy.js'
import type { Generator } from './generator.js'
import { generic } from './generic.js'
import { hexo } from './hexo.js'
import { hugo } from './hugo.js'
import { hugoPaperMod } from './hugo-papermod.js'
import { jekyll } from './jekyll.js'
import { next } from './next.js'
import { zola } from './zola.js'

/** Every generator that is known. The last one fits any site. */
export const generators: readonly Generator[] = [
  hugoPaperMod,
  hugo,
  zola,
  hexo,
  jekyll,
  docusaurus,
  astro,
  eleventy,
  next,
  generic
]

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
