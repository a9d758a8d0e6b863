import { z } from 'zod'
import type { RepoPath } from '../post/source.js'
import type { Site, SiteSettings } from '../site/site.js'
import { dependencies } from './code-configuration.js'
import { present } from './field.js'
import { flag, list, pageTitle, text, textOrList } from './field-kinds.js'
import type { Generator } from './generator.js'
import { generic } from './generic.js'
import { hexoAddressSettings } from './hexo-address-settings.js'
import { hexoAddresses } from './hexo-addresses.js'
import { javaScriptDates } from './javascript-dates.js'
import { namedFields } from './named-fields.js'
import { readSettingsFile } from './settings-file.js'
import { absoluteUrl, folders, textOf, textsOf } from './settings-values.js'

const CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.json']
/** Settings that `hexo init` writes and Jekyll does not know. */
const TELLING_KEYS = ['new_post_name', 'source_dir', 'public_dir', 'post_asset_folder', 'skip_render', 'category_dir']
const POST_FOLDER = /^_(?:posts|drafts)$/

/** The settings of a Hexo site; without files when `_config.yml` is another program's. */
const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  for (const name of CONFIGURATION_FILES) {
    const path = root + name
    if (files && !files.has(path)) continue
    const file = await readSettingsFile(path, repository)
    if (file.state === 'absent') continue
    const data = file.state === 'read' ? file.data : {}
    const packages = await dependencies(root, repository, files)
    if (!TELLING_KEYS.some((key) => key in data) && !packages.includes('hexo')) continue
    return settingsFrom(data, root, [path], file.state === 'unreadable' ? [file.problem] : [], packages)
  }
  return settingsFrom({}, root, [], [], [])
}

function settingsFrom(
  data: Record<string, unknown>,
  root: RepoPath,
  files: RepoPath[],
  problems: string[],
  packages: readonly string[]
): SiteSettings {
  const baseUrl = absoluteUrl(data.url)
  const title = textOf(data.title)
  const language = textsOf(data.language).find((code) => code !== 'default')
  const theme = textOf(data.theme)
  const contentFolders = folders(root, [textOf(data.source_dir) ?? 'source'])
  return {
    ...present({ baseUrl, title, language, themes: theme === undefined ? undefined : [theme] }),
    ...(data.future === false ? {} : { publishesFuture: true }),
    taxonomies: ['tags', 'categories'],
    contentFolders,
    staticFolders: contentFolders,
    assetFolders: [],
    hexo: {
      ...hexoAddressSettings(data, packages),
      ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
    },
    files,
    problems
  }
}

/** A post, a draft or a page; Hexo leaves other files and folders alone whose names begin with an underscore. */
function isPost(path: RepoPath, site: Site): boolean {
  const below = path.slice(site.root.length).split('/')
  const isHidden = below.some((name) => name.startsWith('_') && !POST_FOLDER.test(name))
  if (isHidden || !site.settings.contentFolders.some((folder) => path.startsWith(folder))) return false
  return below.some((name) => POST_FOLDER.test(name)) ? /\.(?:md|markdown)$/i.test(path) : generic.isPost(path, site)
}

/**
 * Hexo.
 *
 * Source: Hexo's documentation of front matter, `hexo/lib/plugins/processor/post` and its helper `open_graph`.
 */
export const hexo: Generator = {
  id: 'hexo',
  name: 'Hexo',
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 3 : 0),
  isPost,
  needsFrontMatter: (path) => path.split('/').some((name) => POST_FOLDER.test(name)),
  schema: z.looseObject({
    title: pageTitle(),
    description: text(),
    excerpt: text(),
    layout: text(),
    permalink: text(),
    slug: text(),
    lang: text(),
    published: flag({ effect: 'Hexo publishes the post unless that is `false`' }),
    comments: flag(),
    tags: textOrList(),
    keywords: textOrList(),
    photos: list()
  }),
  requiredFields: [
    {
      name: 'title',
      effect: 'Lists and search results show the file name or nothing as the title of the post.',
      severity: () => 'warning'
    }
  ],
  knownFields: [
    'date',
    'updated',
    'categories',
    'category',
    'tag',
    'author',
    'cover',
    'thumbnail',
    'banner',
    'image',
    'sticky',
    'top',
    'toc',
    'mathjax',
    'disableNunjucks',
    'type',
    'id',
    'alias'
  ],
  dateFields: ['date', 'updated'],
  dialect: { hexo: true, jsYaml3: true },
  caseInsensitiveKeys: false,
  printsTitle: true,
  futurePosts: 'unknown',
  addresses: hexoAddresses,
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title'],
      description: ['description', 'excerpt'],
      date: ['date'],
      lastModified: ['updated'],
      published: ['published'],
      slug: ['slug'],
      url: ['permalink'],
      aliases: ['alias'],
      tags: ['tags', 'tag'],
      categories: ['categories', 'category'],
      language: ['lang', 'language'],
      canonical: ['canonical', 'canonical_url'],
      cover: ['cover', 'thumbnail', 'banner', 'banner_img', 'index_img', 'top_img', 'image', 'photos'],
      coverAlt: ['cover_alt']
    }),
  readDate: javaScriptDates({
    unreadable: "Hexo ignores a date that it can't read and takes that of the file instead.",
    severity: 'warning'
  })
}
