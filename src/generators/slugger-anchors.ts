import type { Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { CodeConfiguration } from './code-configuration.js'
import { githubAnchor, type HeadingNames, headingAnchors } from './heading-anchors.js'

/** Words of a configuration after which headings can get other names than by default. */
const CHANGES_NAMES = /remarkPlugins|rehypePlugins|anchorsMaintainCase|preprocessor|heading-?ids?\b|slug|processor/i

/**
 * Whether a configuration that is a program leaves the names of headings alone: it has none of the settings that change
 * them. One that could not be read may have any.
 */
export function leavesHeadingNames(code: CodeConfiguration | undefined): boolean {
  return code !== undefined && code.text !== '' && !CHANGES_NAMES.test(code.text)
}

/** Components can make headings and places; in code they are an example. */
function hasComponents(text: string): boolean {
  let fence: string | undefined
  return text.split('\n').some((line) => {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined
    return fence === undefined && /<[A-Z]/.test(line.replace(/`[^`]*`/g, ''))
  })
}

/** A directive takes a word with a colon before it away from a heading. */
const DIRECTIVE = /:[a-z]/i

const DOCUSAURUS: HeadingNames = {
  of: (text) => (DIRECTIVE.test(text) ? undefined : [githubAnchor(text)]),
  takesOwn: true,
  makesPlaces: hasComponents
}

/** Astro writes typographic dashes, which are dropped, and some versions drop a hyphen at the end. */
const ASTRO: HeadingNames = {
  of: (text) => [text, text.replace(/-{2,3}/g, '')].map(githubAnchor).flatMap((name) => [name, name.replace(/-$/, '')]),
  takesOwn: false,
  makesPlaces: hasComponents
}

/** Docusaurus's own component for headings in the place of which a site can put another. */
const OWN_HEADINGS = /(?:^|\/)src\/theme\/(?:Heading|MDXComponents)(?:\/|\.)/

/** The names of places in a page of Docusaurus. Source: its plug-in for headings, and github-slugger. */
export function docusaurusAnchors(post: Post, { settings, files, root }: Site): ReadonlySet<string> | undefined {
  const isOwn = (path: RepoPath) => path.startsWith(root) && OWN_HEADINGS.test(path)
  if (settings.headingNames !== 'github-slugger' || [...(files ?? [])].some(isOwn)) return undefined
  return headingAnchors(post, DOCUSAURUS)
}

/** The names of places in a page of Astro. Source: its plug-in for headings, and github-slugger. */
export function astroAnchors(post: Post, { settings }: Site): ReadonlySet<string> | undefined {
  return settings.headingNames === 'github-slugger' ? headingAnchors(post, ASTRO) : undefined
}
