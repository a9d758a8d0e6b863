import type { RepoPath } from '../post/source.js'
import { hasKramdownNames } from './jekyll-anchors.js'
import { recordOf, textOf, textsOf } from './settings-values.js'

/** Values that the configuration gives the files in a scope. */
export interface JekyllDefaults {
  /** The start of their path, or a pattern with `*`. */
  path: string
  /** `posts`, `pages` or a collection; undefined: all of them. */
  type: string | undefined
  values: Record<string, unknown>
}

/** What `_config.yml` and the Gemfile say about the addresses of a Jekyll site. */
export interface JekyllAddressSettings {
  /** Why they can't be told from it, as a clause. */
  gap?: string
  /** The folder of the whole site, from the repository's root. */
  source: RepoPath
  /** Below the source: the folder that holds `_posts` and all collections; empty or with a slash at its end. */
  collectionsFolder: string
  /** A style by name (`pretty`) or a template. */
  permalink: string
  /** By label, without `posts`. */
  collections: Readonly<Record<string, { isPublished: boolean; permalink?: string }>>
  postPermalink?: string
  defaults: readonly JekyllDefaults[]
  include: readonly string[]
  exclude: readonly string[]
  /** Of the IANA; undefined: that of the machine that builds the site. */
  timeZone?: string
  /** Plug-ins of the configuration and of the Gemfile. */
  plugins: readonly string[]
  /** Posts on a page of the list on the home page. */
  perPage?: number
  paginatePath: string
  showsDrafts: boolean
  showsUnpublished: boolean
  /** Headings have the names that kramdown gives them by default. */
  hasKramdownNames: boolean
}

const EXCLUDED = [
  ...['.sass-cache', '.jekyll-cache', 'gemfiles', 'Gemfile', 'Gemfile.lock', 'node_modules'],
  ...['vendor/bundle/', 'vendor/cache/', 'vendor/gems/', 'vendor/ruby/']
]
/** More than any site has. */
const MOST_DEFAULTS = 200
const MOST_PATTERNS = 500
/** Longer patterns are none. */
const LONGEST_PATTERN = 500

/**
 * @param data of `_config.yml`, with keys in lower case
 * @param source the folder of the site's files
 * @param gemfile the text of the Gemfile; empty when there is none
 */
export function jekyllAddressSettings(
  data: Record<string, unknown>,
  source: RepoPath,
  gemfile: string
): JekyllAddressSettings {
  const posts = recordOf(recordOf(data.collections).posts)
  const postPermalink = textOf(posts.permalink)
  const timeZone = textOf(data.timezone)
  const perPage = typeof data.paginate === 'number' && data.paginate > 0 ? Math.ceil(data.paginate) : undefined
  const plugins = [...textsOf(data.plugins ?? data.gems), ...gems(gemfile)]
  const folder = textOf(data.collections_dir)?.replace(/^\/+|\/+$/g, '')
  return {
    source,
    collectionsFolder: folder ? `${folder}/` : '',
    permalink: textOf(data.permalink) ?? 'date',
    collections: collectionsOf(data.collections),
    ...(postPermalink ? { postPermalink } : {}),
    defaults: (Array.isArray(data.defaults) ? data.defaults : []).slice(0, MOST_DEFAULTS).map(defaultsOf),
    include: patterns(data.include ?? ['.htaccess']),
    exclude: [...patterns(data.exclude), ...EXCLUDED],
    ...(timeZone && isTimeZone(timeZone) ? { timeZone } : {}),
    plugins,
    ...(perPage ? { perPage } : {}),
    paginatePath: textOf(data.paginate_path) ?? '/page:num',
    showsDrafts: data.show_drafts === true,
    showsUnpublished: data.unpublished === true,
    hasKramdownNames: hasKramdownNames(data, recordOf(data.kramdown), plugins)
  }
}

function collectionsOf(value: unknown): JekyllAddressSettings['collections'] {
  if (Array.isArray(value)) return Object.fromEntries(textsOf(value).map((name) => [name, { isPublished: false }]))
  const entries = Object.entries(recordOf(value)).filter(([name]) => name !== 'posts')
  return Object.fromEntries(
    entries.map(([name, settings]) => {
      const { output, permalink } = recordOf(settings)
      const template = textOf(permalink)
      return [name, { isPublished: output === true, ...(template ? { permalink: template } : {}) }]
    })
  )
}

function defaultsOf(value: unknown): JekyllDefaults {
  const { scope, values } = recordOf(value)
  const { path, type } = recordOf(scope)
  const written = textOf(path) ?? ''
  return {
    path: written.length > LONGEST_PATTERN ? '' : written,
    type: textOf(type)?.replace(/^(post|page|draft)$/, '$1s'),
    values: recordOf(values)
  }
}

function patterns(value: unknown): string[] {
  return textsOf(value)
    .filter((one) => one.length <= LONGEST_PATTERN)
    .slice(0, MOST_PATTERNS)
}

function gems(gemfile: string): string[] {
  return [...gemfile.matchAll(/^[ \t]*gem[ \t(]+["']([\w.-]{1,100})["']/gm)].flatMap(([, name]) => name ?? [])
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
