import { z } from 'zod'
import type { Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site, SiteSettings } from '../site/site.js'
import { flag, map, number, pageTitle, text, textOrList } from './field-kinds.js'
import type { Generator, RequiredField } from './generator.js'
import { generic } from './generic.js'
import { jekyllAddressSettings } from './jekyll-address-settings.js'
import { jekyllAddresses } from './jekyll-addresses.js'
import { readJekyllDate } from './jekyll-dates.js'
import { namedFields } from './named-fields.js'
import { readSettingsFile, readText } from './settings-file.js'
import { absoluteUrl, folders, recordOf, textOf, textsOf } from './settings-values.js'

const CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.toml']

/** Settings that tell Jekyll's `_config.yml` from Hexo's, Jupyter Book's and others. */
const TELLING_KEYS = [
  'remote_theme',
  'collections',
  'collections_dir',
  'defaults',
  'kramdown',
  'markdown',
  'gems',
  'plugins',
  'baseurl',
  'sass',
  'paginate',
  'show_drafts',
  'lsi',
  'safe'
]
/** Settings that only others have: Hexo's, and Jupyter Book's. */
const OTHERS_KEYS = [
  'new_post_name',
  'source_dir',
  'public_dir',
  'post_asset_folder',
  'skip_render',
  'sphinx',
  'execute'
]

/** Jekyll leaves other folders with an underscore alone. */
const POST_FOLDER = /^_(?:posts|drafts)$/
const NAME_WITH_DATE = /^(?:\d{2,4})-\d{1,2}-\d{1,2}-/

/** The settings of a Jekyll site; without files when `_config.yml` is another program's. */
const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  const problems: string[] = []
  for (const name of CONFIGURATION_FILES) {
    const path = root + name
    if (files && !files.has(path)) continue
    const file = await readSettingsFile(path, repository)
    if (file.state === 'absent') continue
    const data = file.state === 'read' ? file.data : {}
    if (!isJekylls(data, root, files)) continue
    if (file.state === 'unreadable') problems.push(file.problem)
    const gemfile = await readText(`${root}Gemfile`, repository, files)
    return settingsFrom(data, root, [path], problems, gemfile)
  }
  return settingsFrom({}, root, [], problems, '')
}

function isJekylls(data: Record<string, unknown>, root: RepoPath, files: ReadonlySet<RepoPath> | undefined): boolean {
  if (OTHERS_KEYS.some((key) => key in data)) return false
  if (some(files, `${root}source/_posts/`)) return false
  const theme = textOf(data.theme) ?? ''
  if (
    TELLING_KEYS.some((key) => key in data) ||
    /^(?:jekyll-|minima|just-the-docs|minimal-mistakes|chirpy)/.test(theme)
  )
    return true
  return some(files, `${root}_posts/`) || some(files, `${root}_layouts/`)
}

function some(files: ReadonlySet<RepoPath> | undefined, folder: RepoPath): boolean {
  return files !== undefined && [...files].some((path) => path.startsWith(folder))
}

function settingsFrom(
  data: Record<string, unknown>,
  root: RepoPath,
  files: RepoPath[],
  problems: string[],
  gemfile: string
): SiteSettings {
  const base = textOf(data.baseurl)?.replace(/^\/+|\/+$/g, '') ?? ''
  const url = absoluteUrl(data.url)
  const title = textOf(data.title) ?? textOf(data.name)
  const language = textOf(data.lang) ?? textOf(data.locale)
  const [source = root] = folders(root, [textOf(data.source) ?? ''])
  const [collections = source] = folders(source, [textOf(data.collections_dir) ?? ''])
  const theme = textOf(data.theme) ?? textOf(data.remote_theme)
  const names = Array.isArray(data.collections) ? textsOf(data.collections) : Object.keys(recordOf(data.collections))
  return {
    ...(url ? { baseUrl: base ? `${url}${base}/` : url } : base ? { basePath: `/${base}/` } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language: language.replaceAll('_', '-') } : {}),
    ...(theme ? { themes: [theme] } : {}),
    ...(data.future === true ? { publishesFuture: true } : {}),
    taxonomies: ['tags', 'categories'],
    contentFolders: [
      ...folders(
        collections,
        names.map((name) => `_${name}`)
      ),
      ...folders(collections, ['_posts', '_drafts']),
      source
    ],
    staticFolders: [source],
    assetFolders: [`${source}assets/`],
    jekyll: {
      ...jekyllAddressSettings(data, source, gemfile),
      ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
    },
    files,
    problems
  }
}

/** A post or draft, a document of a collection, or a page outside of the folders that Jekyll leaves alone. */
function isPost(path: RepoPath, site: Site): boolean {
  const { settings } = site
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const below = folder.slice(site.root.length).split('/')
  if (below.some((name) => POST_FOLDER.test(name))) return /\.(?:md|markdown)$/i.test(path)
  if (settings.contentFolders.some((one) => path.startsWith(one) && isCollection(one))) {
    return !path.slice(path.lastIndexOf('/') + 1).startsWith('_')
  }
  return !below.some((name) => /^[_~]/.test(name)) && /\.(?:md|markdown)$/i.test(path) && generic.isPost(path, site)
}

function isCollection(folder: RepoPath): boolean {
  return /(?:^|\/)_[^/]+\/$/.test(folder)
}

function isInPosts(path: RepoPath): boolean {
  return /(?:^|\/)_posts\//.test(path)
}

const title: RequiredField = {
  name: 'title',
  effect: 'Jekyll makes a title of the file name, or shows the title of the whole site.',
  severity(post: Post) {
    return post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning'
  }
}

/**
 * Jekyll, with what the plug-in jekyll-seo-tag reads.
 *
 * Source: Jekyll's documentation of front matter and posts, `Jekyll::Document`, and the plug-in's documentation of its
 * fields.
 */
export const jekyll: Generator = {
  id: 'jekyll',
  name: 'Jekyll',
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 2 : 0),
  isPost,
  needsFrontMatter: (path) => isInPosts(path) && NAME_WITH_DATE.test(path.slice(path.lastIndexOf('/') + 1)),
  schema: z.looseObject({
    title: pageTitle(),
    description: text({ effect: 'search engines get the excerpt of the post or nothing' }),
    excerpt: text(),
    layout: text(),
    permalink: text(),
    slug: text(),
    published: flag({ effect: 'Jekyll publishes the post unless that is exactly `false`', severity: 'error' }),
    canonical_url: text(),
    lang: text(),
    locale: text(),
    tags: textOrList(),
    categories: textOrList(),
    redirect_from: textOrList(),
    redirect_to: textOrList(),
    sitemap: flag({ effect: 'the page is in the sitemap unless that is exactly `false`' }),
    seo: map({ name: text(), type: text(), links: textOrList() }),
    order: number(),
    nav_order: number()
  }),
  requiredFields: [title],
  knownFields: [
    'date',
    'last_modified_at',
    'image',
    'author',
    'authors',
    'category',
    'tag',
    'title_category',
    'excerpt_separator',
    'render_with_liquid',
    'comments',
    'toc',
    'header',
    'cover',
    'thumbnail',
    'twitter',
    'id'
  ],
  dateFields: ['date', 'last_modified_at'],
  dialect: { closesWithDots: true },
  caseInsensitiveKeys: false,
  printsTitle: false,
  futurePosts: 'hidden',
  addresses: jekyllAddresses,
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title'],
      description: ['description', 'excerpt'],
      date: ['date'],
      lastModified: ['last_modified_at', 'seo.date_modified'],
      published: ['published'],
      slug: ['slug'],
      url: ['permalink'],
      aliases: ['redirect_from'],
      tags: ['tags', 'tag'],
      categories: ['categories', 'category'],
      language: ['lang', 'locale'],
      canonical: ['canonical_url'],
      cover: ['image', 'cover', 'header.og_image', 'header.image', 'thumbnail'],
      coverAlt: ['image_alt', 'header.image_description']
    }),
  readDate: readJekyllDate
}
