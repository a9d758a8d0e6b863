import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { SiteSettings } from '../site/site.js'
import { hugoAddressSettings } from './hugo-address-settings.js'
import { usesHugoLinkHook } from './hugo-link-hook.js'
import { isRecord, readSettingsFile } from './settings-file.js'
import { absoluteUrl, folders, recordOf, textOf, textsOf } from './settings-values.js'

type Data = Record<string, unknown>

const EXTENSIONS = ['toml', 'yaml', 'yml', 'json']
const HUGO_FILES = EXTENSIONS.map((extension) => `hugo.${extension}`)
/** The name before Hugo 0.110. Other programs have files of this name too. */
const CONFIG_FILES = EXTENSIONS.map((extension) => `config.${extension}`)
/** In the order in which they win; `production` is what `hugo` builds by default. */
const CONFIG_FOLDERS = ['config/_default/', 'config/production/']
/** Files of a configuration folder that are settings of the root; any other is the setting of its name. */
const ROOT_NAMES = ['hugo', 'config']
/** What is looked for in a configuration folder when its files can't be listed. */
const FOLDER_NAMES = ['hugo', 'config', 'params', 'languages', 'taxonomies', 'module', 'frontmatter']
const MOST_FILES = 60

/** Settings that tell Hugo's `config.toml` from another program's. */
const TELLING_KEYS = ['baseurl', 'theme', 'languagecode', 'defaultcontentlanguage', 'defaultcontentlanguageinsubdir']
const TELLING_FOLDERS = ['archetypes/', 'layouts/', 'themes/']

export const HUGO_CONFIGURATION_FILES: readonly string[] = [
  ...HUGO_FILES,
  ...CONFIG_FOLDERS.slice(0, 1).flatMap((folder) => [...HUGO_FILES, ...CONFIG_FILES].map((file) => folder + file)),
  ...CONFIG_FILES
]

/** Reads a Hugo site's configuration: `hugo.*`, else `config.*`, else what is in `config/_default`, then `config/production`. */
export async function readHugoSettings(
  root: RepoPath,
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<SiteSettings> {
  const reader = new ConfigurationReader(root, repository, files)
  await reader.readFirst(HUGO_FILES)
  if (reader.files.length === 0) await reader.readFirst(CONFIG_FILES, isHugos(root, files))
  for (const folder of CONFIG_FOLDERS) await reader.readFolder(folder)
  const themes = themesOf(reader.data)
  if (themes.length === 0 && reader.files.length > 0) themes.push(...(await submoduleThemes(root, repository, files)))
  return settingsFrom(reader.data, root, themes, reader)
}

/** Merges configuration files into one mapping, a later file over an earlier one. */
class ConfigurationReader {
  data: Data = {}
  readonly files: RepoPath[] = []
  readonly problems: string[] = []

  constructor(
    readonly root: RepoPath,
    readonly repository: Repository,
    readonly known: ReadonlySet<RepoPath> | undefined
  ) {}

  /** Reads the first of these files that is there. */
  async readFirst(names: readonly string[], accept: (data: Data | undefined) => boolean = () => true): Promise<void> {
    for (const name of names) {
      if (await this.#read(this.root + name, (data) => data, accept)) return
    }
  }

  async readFolder(folder: string): Promise<void> {
    const start = this.root + folder
    const paths = this.known
      ? [...this.known].filter((path) => path.startsWith(start) && /\.(?:toml|ya?ml|json)$/.test(path)).sort()
      : FOLDER_NAMES.flatMap((name) => EXTENSIONS.map((extension) => `${start}${name}.${extension}`))
    for (const path of paths) {
      if (this.files.length >= MOST_FILES) return
      const [name = '', language] = path.slice(start.length).split('.')
      if (name.includes('/')) continue
      await this.#read(
        path,
        (data) => nested(data, name, language),
        () => true
      )
    }
  }

  async #read(
    path: RepoPath,
    place: (data: Data) => Data,
    accept: (data: Data | undefined) => boolean
  ): Promise<boolean> {
    if (this.known && !this.known.has(path)) return false
    const file = await readSettingsFile(path, this.repository)
    if (file.state === 'absent' || !accept(file.state === 'read' ? file.data : undefined)) return false
    this.files.push(path)
    if (file.state === 'read') this.data = merge(this.data, place(file.data))
    else this.problems.push(file.problem)
    return true
  }
}

/** `params.toml` holds the setting `params`; `params.nl.toml` that of one language. */
function nested(data: Data, name: string, language: string | undefined): Data {
  if (ROOT_NAMES.includes(name)) return data
  const known = EXTENSIONS.includes(language ?? '')
  return known || language === undefined
    ? { [name.toLowerCase()]: data }
    : { languages: { [language]: { [name]: data } } }
}

function merge(under: Data, over: Data): Data {
  const merged = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const there = Object.hasOwn(merged, key) ? merged[key] : undefined
    Object.defineProperty(merged, key, {
      value: isRecord(there) && isRecord(value) ? merge(there, value) : value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  }
  return merged
}

function isHugos(root: RepoPath, files: ReadonlySet<RepoPath> | undefined) {
  const folders = TELLING_FOLDERS.map((folder) => root + folder)
  const hasFolder = files !== undefined && [...files].some((path) => folders.some((folder) => path.startsWith(folder)))
  return (data: Data | undefined) => hasFolder || (data !== undefined && TELLING_KEYS.some((key) => key in data))
}

function settingsFrom(data: Data, root: RepoPath, themes: string[], reader: ConfigurationReader): SiteSettings {
  const languages = Object.values(recordOf(data.languages)).filter(isRecord)
  const main = mainLanguage(data)
  const baseUrl = absoluteUrl(data.baseurl) ?? absoluteUrl(main.baseurl)
  const title = textOf(data.title) ?? textOf(main.title)
  const language =
    textOf(main.locale) ??
    textOf(main.languagecode) ??
    textOf(data.locale) ??
    textOf(data.languagecode) ??
    textOf(data.defaultcontentlanguage)
  const frontMatter = recordOf(data.frontmatter)
  const defaultImage = textsOf(recordOf(data.params).images)[0]
  const themesFolder = textOf(data.themesdir) ?? 'themes'
  const themeFolders = (name: string) => themes.map((theme) => `${themesFolder}/${theme}/${name}`)
  const mounted = (target: string) => mounts(data, target)
  const contentFolders = mounted('content') ?? [
    textOf(data.contentdir) ?? 'content',
    ...languages.flatMap((one) => textOf(one.contentdir) ?? [])
  ]
  const staticFolders = mounted('static') ?? [
    ...orDefault(textsOf(data.staticdir), 'static'),
    ...languages.flatMap((one) => textsOf(one.staticdir))
  ]
  const assetFolders = mounted('assets') ?? [textOf(data.assetdir) ?? 'assets']
  return {
    ...(baseUrl ? { baseUrl } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(themes.length > 0 ? { themes } : {}),
    ...(frontMatter.date === undefined
      ? {}
      : { dateSources: textsOf(frontMatter.date).map((name) => name.toLowerCase()) }),
    ...(defaultImage ? { defaultImage } : {}),
    // Where the day of publication comes from elsewhere, a date of front matter keeps nothing back for certain.
    ...(data.buildfuture === true || comesFromElsewhere(frontMatter.publishdate) ? { publishesFuture: true } : {}),
    addresses: hugoAddressSettings(data, root),
    usesLinkHook: usesHugoLinkHook(data),
    taxonomies: isRecord(data.taxonomies) ? Object.values(data.taxonomies).flatMap(textsOf) : ['tags', 'categories'],
    contentFolders: folders(root, contentFolders),
    staticFolders: folders(root, [...staticFolders, ...themeFolders('static')]),
    assetFolders: folders(root, [...assetFolders, ...themeFolders('assets')]),
    files: reader.files,
    problems: reader.problems
  }
}

/** A date that names of files, Git or the disk tell: `:filename`, `:git`, `:fileModTime`. */
function comesFromElsewhere(sources: unknown): boolean {
  return textsOf(sources).some((name) => name.startsWith(':') && name !== ':default')
}

/** The settings of the language in which content is written by default. */
function mainLanguage(data: Data): Data {
  const languages = recordOf(data.languages)
  const code = textOf(data.defaultcontentlanguage)?.toLowerCase() ?? Object.keys(languages)[0] ?? ''
  return Object.hasOwn(languages, code) ? recordOf(languages[code]) : {}
}

/** `theme` is a text or a list; themes can also be imported as modules, by address. */
function themesOf(data: Data): string[] {
  const imports = recordOf(data.module).imports
  const paths = Array.isArray(imports) ? imports.flatMap((one) => textOf(recordOf(one).path) ?? []) : []
  return [...textsOf(data.theme), ...paths]
}

/** Sources of the folders that `[[module.mounts]]` mounts as (a part of) `target`; undefined when there is none. */
function mounts(data: Data, target: string): string[] | undefined {
  const configured = recordOf(data.module).mounts
  if (!Array.isArray(configured)) return undefined
  const sources = configured.map(recordOf).filter((mount) => {
    const to = textOf(mount.target)?.replace(/^\/+/, '')
    return to === target || to?.startsWith(`${target}/`)
  })
  return sources.length === 0 ? undefined : sources.flatMap((mount) => textOf(mount.source) ?? [])
}

/** The theme may be named on the command line only; a submodule in `themes/` then tells which one it is. */
async function submoduleThemes(
  root: RepoPath,
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<string[]> {
  const themes = `${root}themes/`
  const inRepository = [...(files ?? [])].flatMap((path) =>
    path.startsWith(themes) ? (path.slice(themes.length).split('/')[0] ?? []) : []
  )
  const bytes =
    !files || files.has('.gitmodules') ? await repository.read('.gitmodules').catch(() => undefined) : undefined
  const lines = new TextDecoder().decode(bytes?.subarray(0, 65_536)).split('\n')
  const submodules = lines.flatMap((line) => {
    const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1]
    return path?.startsWith(themes) ? path.slice(themes.length) : []
  })
  const found = [...new Set([...inRepository, ...submodules])]
  return found.length === 1 ? found : []
}

function orDefault(values: string[], fallback: string): string[] {
  return values.length > 0 ? values : [fallback]
}
