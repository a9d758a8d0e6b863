import picomatch from 'picomatch'
import type { Config } from '../config/schema.js'
import { generatorOf } from '../generators/registry.js'
import type { RepoPath } from '../post/source.js'
import { siteOf } from './find-sites.js'
import type { Site } from './site.js'

const MARKDOWN = /\.(?:md|markdown|mdx)$/i

/**
 * Which files are posts: Markdown files in the folders of `content` (by default those of the site), that their generator
 * makes a page of, and that are not excluded. A file that `content` names in full is a post whatever its name.
 */
export function contentFilter(
  config: Pick<Config, 'content' | 'exclude'>,
  sites: readonly Site[]
): (path: RepoPath) => boolean {
  const excluded = matcher(config.exclude, true)
  const content = config.content
  if (content === undefined)
    return (path) => MARKDOWN.test(path) && !excluded(path) && isPost(path, siteOf(path, sites))
  const included = matcher(content, false)
  const named = new Set(content)
  return (path) => {
    if (!MARKDOWN.test(path) || excluded(path)) return false
    return named.has(path) || (included(path) && isPost(path, anywhereIn(siteOf(path, sites))))
  }
}

function isPost(path: RepoPath, site: Site): boolean {
  return generatorOf(site.generator).isPost(path, site)
}

/** The configuration says where the posts are, so the site's own folders don't matter. */
function anywhereIn(site: Site): Site {
  return { ...site, settings: { ...site.settings, contentFolders: [site.root, ...site.settings.contentFolders] } }
}

/** Which paths match one of several globs, files or folders, as they are given for one run. */
export function pathMatcher(paths: readonly string[]): (path: RepoPath) => boolean {
  return matcher(paths, true)
}

/** Matches globs, and folders by their bare name. */
function matcher(globs: readonly string[], dot: boolean): (path: RepoPath) => boolean {
  const patterns = globs
    .map((glob) => glob.replace(/^\.?\//, ''))
    .flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`])
  return patterns.length === 0 ? () => false : picomatch(patterns, { dot })
}
