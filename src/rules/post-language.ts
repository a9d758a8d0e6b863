import type { Post } from '../post/post.js'
import { languageOf } from '../site/post-language.js'
import type { Site } from '../site/site.js'

/** The languages that word lists exist for. */
export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of a post, as `languageOf` tells it. */
export function postLanguage({ fields, path }: Post, site: Site): string | undefined {
  return languageOf(path, fields, site)
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
