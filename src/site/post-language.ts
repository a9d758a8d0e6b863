import { generatorOf } from '../generators/registry.js'
import type { Fields } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from './site.js'

/**
 * The language of a post as its front matter, its place in the site, its file name (`tyres.en.md`) or the site's
 * configuration gives it.
 *
 * @returns the language's subtag alone, in lower case: `nl` of `nl-BE`; undefined when nothing says it
 */
export function languageOf(path: RepoPath, fields: Fields, site: Site): string | undefined {
  const written = typeof fields.language?.value === 'string' ? fields.language.value.trim() : ''
  const configured = generatorOf(site.generator).addresses?.languageOf?.(path, site)
  const named = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.[^./]+$/i.exec(path)?.[1]
  const tag = (written || undefined) ?? configured ?? named ?? site.settings.language
  return tag && /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase()
}
