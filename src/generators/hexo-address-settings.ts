import { recordOf, textOf } from './settings-values.js'

/** What Hexo's configuration says about addresses. */
export interface HexoAddressSettings {
  /** Why they can't be told from it, as a clause. */
  gap?: string
  permalink: string
  /** How a file's name holds what a permalink is made of; undefined: it is the title as it is. */
  fileName?: RegExp
  defaultCategory: string
  /** Names of categories are written in other ways. */
  mapsCategories: boolean
  letterCase: 'kept' | 'lower' | 'upper'
  hasAssetFolders: boolean
  tagFolder: string
  categoryFolder: string
  archiveFolder: string
  showsDrafts: boolean
  /** Headings have the names that the renderer which Hexo comes with gives them by default. */
  hasMarkedNames: boolean
  /** Packages of the site that are plug-ins by their name. */
  plugins: readonly string[]
}

/** What can be told of a post without running Hexo. */
const KNOWN = new Set([
  ...['title', 'name', 'post_title', 'year', 'month', 'day', 'hour', 'minute', 'second', 'i_month', 'i_day', 'category']
])
const SEGMENTS: Readonly<Record<string, string>> = {
  title: '(?<title>.+?)',
  year: '(?<year>\\d{4})',
  month: '(?<month>\\d{2})',
  day: '(?<day>\\d{2})',
  i_month: '(?<month>\\d{1,2})',
  i_day: '(?<day>\\d{1,2})'
}
const LONGEST = 500

/**
 * @param data of `_config.yml`, with keys in lower case
 * @param packages that `package.json` names
 */
export function hexoAddressSettings(data: Record<string, unknown>, packages: readonly string[]): HexoAddressSettings {
  const permalink = textOf(data.permalink) ?? ':year/:month/:day/:title/'
  const newPost = (textOf(data.new_post_name) ?? ':title.md').replace(/\.[^./]*$/, '')
  const unknown = [...permalink.matchAll(/:(\w+)/g)].flatMap(([, name]) => (name && !KNOWN.has(name) ? [name] : []))[0]
  const plugins = packages.filter((name) => /^(?:@[^/]+\/)?hexo-/.test(name))
  const fileName = newPost === ':title' ? undefined : fileNameOf(newPost)
  const gap =
    unknown !== undefined
      ? `its permalink is made of \`:${unknown}\``
      : permalink.length > LONGEST || (newPost !== ':title' && !fileName)
        ? 'its configuration names files in a way of its own'
        : undefined
  return {
    ...(gap === undefined ? {} : { gap }),
    permalink,
    ...(fileName ? { fileName } : {}),
    defaultCategory: textOf(data.default_category) ?? 'uncategorized',
    mapsCategories: Object.keys(recordOf(data.category_map)).length > 0,
    letterCase: data.filename_case === 1 ? 'lower' : data.filename_case === 2 ? 'upper' : 'kept',
    hasAssetFolders: data.post_asset_folder === true,
    tagFolder: textOf(data.tag_dir) ?? 'tags',
    categoryFolder: textOf(data.category_dir) ?? 'categories',
    archiveFolder: textOf(data.archive_dir) ?? 'archives',
    showsDrafts: data.render_drafts === true,
    hasMarkedNames: hasMarkedNames(recordOf(data.marked), plugins),
    plugins
  }
}

/** Plug-ins that read Markdown or write headings in their own way. */
const OTHER_HEADINGS = /renderer.*(?:markdown|kramed|pandoc|-md|mdx)|toc|anchor|heading/

function hasMarkedNames(marked: Record<string, unknown>, plugins: readonly string[]): boolean {
  const isChanged = ['headerids', 'modifyanchors', 'anchoralias'].some((name) => name in marked)
  return !isChanged && plugins.includes('hexo-renderer-marked') && !plugins.some((name) => OTHER_HEADINGS.test(name))
}

/** A name such as `:year-:month-:day-:title` as an expression; undefined when it has other parts, or one twice. */
function fileNameOf(name: string): RegExp | undefined {
  const parts = name.split(/(:\w+)/)
  const used = parts.filter((part) => part.startsWith(':')).map((part) => part.slice(1).replace(/^i_/, ''))
  if (name.length > LONGEST || !used.includes('title') || new Set(used).size < used.length) return undefined
  const made = parts.map((part) =>
    part.startsWith(':') ? SEGMENTS[part.slice(1)] : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  )
  return made.includes(undefined) ? undefined : new RegExp(`^${made.join('')}$`, 'u')
}
