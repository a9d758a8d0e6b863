import type { Site } from '../site/site.js'
import { recordOf } from './settings-values.js'

/** A template that writes links in its own way. */
const HOOK = /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-link[^/]*$/
/** Themes that write links as they stand in the text, though their files are elsewhere. */
const PLAIN_THEMES = /papermod/i

/**
 * Whether Hugo's own template for links, which looks pages up by the names of their files, may be in use: it is for
 * sites of several languages, and where the configuration asks for it.
 *
 * @param data the whole configuration, its keys in lower case
 */
export function usesHugoLinkHook(data: Record<string, unknown>): boolean {
  const { link } = recordOf(recordOf(recordOf(recordOf(data.markup).goldmark).renderhooks))
  const { enabledefault, useembedded } = recordOf(link)
  const asked = enabledefault === true || useembedded === 'always' || useembedded === 'fallback'
  return asked || Object.keys(recordOf(data.languages)).length > 1
}

/**
 * Whether links to content files lead to their pages.
 *
 * @returns undefined where a template decides that, or a theme that is not in the repository
 */
export function followsHugoFiles({ files, root, settings }: Site): boolean | undefined {
  if (settings.usesLinkHook !== false) return undefined
  const paths = [...(files ?? [])]
  if (paths.some((path) => path.startsWith(root) && HOOK.test(path))) return undefined
  const isKnown = (theme: string) =>
    PLAIN_THEMES.test(theme) || paths.some((path) => path.startsWith(`${root}themes/${theme}/layouts/`))
  return (settings.themes ?? []).every(isKnown) ? false : undefined
}
