import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { InternalLinks } from '../../src/site/internal-links.js'
import type { Resolution } from '../../src/site/resolution.js'
import { memoryRepository } from './memory-repository.js'

/** What the links of one file among others lead to, in their order, on the first of March 2026. */
export async function resolutionsOf(
  path: string,
  text: string,
  files: Record<string, string>
): Promise<(Resolution | undefined)[]> {
  const repository = memoryRepository({ ...files, [path]: text })
  const site = siteOf(path, await findSites(repository, 'auto'))
  const post = readPost(path, new TextEncoder().encode(text), generatorOf(site.generator).fields)
  const found = await new InternalLinks(repository, new Date('2026-03-01T12:00:00Z')).of(post, site)
  return post.references.map((reference) => found.get(reference))
}

/** The same for one link of a page, in a word: `page`, `file`, `missing`, `future`, `unknown`, or `none` for links to elsewhere. */
export async function kindOfLink(url: string, path: string, files: Record<string, string>): Promise<string> {
  const [resolution] = await resolutionsOf(path, `---\ntitle: T\n---\n[x](<${url}>)\n`, files)
  if (resolution?.kind === 'page') return resolution.hidden ?? 'page'
  return resolution?.kind ?? 'none'
}
