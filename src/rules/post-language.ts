import { generatorOf } from '../generators/registry.js'
import type { Post } from '../post/post.js'
import type { Site } from '../site/site.js'
import { textOf } from './post-text.js'

/** The languages that word lists exist for. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The language of a post as its front matter, its file name (`tyres.en.md`) or the site's configuration gives it.
 *
 * @returns the language's subtag alone, in lower case: `nl` of `nl-BE`; undefined when nothing says it
 */
export function postLanguage({ fields, path }: Post, site: Site): string | undefined {
  const named = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.[^./]+$/i.exec(path)?.[1]
  const configured = generatorOf(site.generator).addresses?.languageOf?.(path, site)
  const tag = textOf(fields.language) ?? configured ?? named ?? site.settings.language
  return tag && /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase()
}

/** The parts of a list by language that count for a post: those of its language, or all of them when that is not known. */
export function inLanguage<Item>(
  byLanguage: Readonly<Record<Language, readonly Item[]>>,
  language: string | undefined
) {
  if (language === undefined) return LANGUAGES.flatMap((one) => byLanguage[one])
  const known = LANGUAGES.find((one) => one === language)
  return known ? byLanguage[known] : []
}
