import type { RepoPath } from '../post/source.js'
import type { AddressSettings } from './addresses.js'
import type { ContentRoot, HugoLanguage, HugoLayout } from './hugo-layout.js'
import { readPermalinks } from './hugo-permalinks.js'
import { isRecord } from './settings-file.js'
import { folders, recordOf, textOf, textsOf } from './settings-values.js'

type Data = Record<string, unknown>

/**
 * What a Hugo configuration says about the addresses of pages.
 *
 * @param data the whole configuration, its keys in lower case
 * @param root the folder of the site
 */
export function hugoAddressSettings(data: Data, root: RepoPath): AddressSettings {
  const gap = gapOf(data)
  const hugo = layoutFrom(data, root)
  return {
    ...(gap === undefined ? {} : { gap }),
    defaultLanguage: hugo.languages[0]?.code ?? 'en',
    ugly: data.uglyurls === true,
    keepsCase: data.disablepathtolower === true,
    removesAccents: data.removepathaccents === true,
    hasOutputFormats: isFilled(data.outputformats),
    publishesDrafts: data.builddrafts === true,
    publishesExpired: data.buildexpired === true,
    hugo
  }
}

/** Settings after which the address of a page can't be told from the repository. */
function gapOf(data: Data): string | undefined {
  const languages = Object.values(recordOf(data.languages)).filter(isRecord)
  if (languages.some((one) => textOf(one.baseurl) !== undefined)) return 'each of its languages has a host of its own'
  const { imports } = recordOf(data.module)
  const mounts = (Array.isArray(imports) ? imports : []).flatMap((one) => mountsOf(recordOf(one)))
  if (mounts.some(({ target }) => targetIn(target, 'content') !== undefined))
    return 'its configuration takes content from another module'
  const own = mountsOf(recordOf(data.module))
  if (own.some(({ target, source }) => targetIn(target, 'content') !== undefined && isOutside(source)))
    return 'its configuration takes content from outside the site'
  if (own.some(({ target, isFiltered }) => isFiltered && targetIn(target, 'content') !== undefined))
    return 'its configuration takes only a part of a folder as content'
  return undefined
}

/** A folder that is not below the site's, or a single file. */
function isOutside(source: string): boolean {
  return source.startsWith('/') || source.split('/').includes('..') || /\.[a-z]+$/i.test(source)
}

interface Mount {
  source: string
  target: string
  language?: string
  isFiltered: boolean
}

function mountsOf({ mounts }: Data): Mount[] {
  return (Array.isArray(mounts) ? mounts : []).map(recordOf).flatMap((mount) => {
    const [source, target, language] = [textOf(mount.source), textOf(mount.target), textOf(mount.lang)]
    if (source === undefined || target === undefined) return []
    const isFiltered = [mount.includefiles, mount.excludefiles, mount.files, mount.sites].some(
      (one) => one !== undefined
    )
    return [{ source, target, isFiltered, ...(language && { language: language.toLowerCase() }) }]
  })
}

/** `docs/` of the target `content/docs`; undefined when it is elsewhere. */
function targetIn(target: string, folder: string): string | undefined {
  const [first, ...below] = target.split('/').filter((part) => part !== '' && part !== '.')
  return first === folder ? below.map((part) => `${part}/`).join('') : undefined
}

function layoutFrom(data: Data, root: RepoPath): HugoLayout {
  const languages = languagesFrom(data)
  const mounts = mountsOf(recordOf(data.module))
  const placed = (name: string) =>
    mounts.flatMap(({ source, target, language }) => {
      const at = targetIn(target, name)
      const [folder] = at === undefined ? [] : folders(root, [source])
      return at === undefined || folder === undefined ? [] : [{ folder, at, ...(language && { language }) }]
    })
  const mounted: ContentRoot[] = placed('content')
  const uglySections = isRecord(data.uglyurls)
    ? Object.entries(data.uglyurls).filter(([, value]) => value === true)
    : []
  return {
    roots: mounted.length > 0 ? mounted : contentFolders(data, root),
    languages,
    headingNames: headingNamesFrom(data),
    uglySections: uglySections.map(([section]) => section),
    staticPlaces: placed('static').filter(({ at }) => at !== '')
  }
}

/** Goldmark's three ways are known, where headings have names and paragraphs don't. */
function headingNamesFrom(data: Data): HugoLayout['headingNames'] {
  const markup = recordOf(data.markup)
  const parser = recordOf(recordOf(markup.goldmark).parser)
  const isGoldmark = (textOf(markup.defaultmarkdownhandler) ?? 'goldmark') === 'goldmark'
  if (!isGoldmark || parser.autoheadingid === false || parser.autoid === false || parser.attribute !== undefined)
    return 'unknown'
  const type = textOf(parser.autoheadingidtype) ?? textOf(parser.autoidtype) ?? 'github'
  return type === 'github' || type === 'github-ascii' || type === 'blackfriday' ? type : 'unknown'
}

/** The site's folder of content, and those that languages have for themselves. */
function contentFolders(data: Data, root: RepoPath): ContentRoot[] {
  const own = Object.entries(recordOf(data.languages)).flatMap(([language, settings]) =>
    folders(
      root,
      [textOf(recordOf(settings).contentdir)].flatMap((one) => one ?? [])
    ).map((folder) => ({
      folder,
      at: '',
      language
    }))
  )
  const [folder] = folders(root, [textOf(data.contentdir) ?? 'content'])
  return folder === undefined || own.some((one) => one.folder === folder) ? own : [...own, { folder, at: '' }]
}

/** The default language first. */
function languagesFrom(data: Data): HugoLanguage[] {
  const configured = recordOf(data.languages)
  const main = textOf(data.defaultcontentlanguage)?.toLowerCase() ?? 'en'
  const others = Object.keys(configured).filter((code) => code !== main)
  const disabled = textsOf(data.disablelanguages).map((code) => code.toLowerCase())
  return [main, ...others].map((code) => {
    const settings = recordOf(configured[code])
    const tag = textOf(settings.locale) ?? textOf(settings.languagecode)
    const inSubfolder = code !== main || data.defaultcontentlanguageinsubdir === true
    return {
      code,
      ...(tag && { tag }),
      prefix: inSubfolder ? `${code}/` : '',
      permalinks: readPermalinks(settings.permalinks ?? data.permalinks),
      isDisabled: disabled.includes(code) || settings.disabled === true
    }
  })
}

function isFilled(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0
}
