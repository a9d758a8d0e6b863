import type { AddressSettings } from './addresses.js'
import { isRecord } from './settings-file.js'

/**
 * What a Hugo configuration says about the addresses of pages.
 *
 * @param data the whole configuration, its keys in lower case
 */
export function hugoAddressSettings(data: Record<string, unknown>): AddressSettings {
  const gap = gapOf(data)
  const language = data.defaultcontentlanguage
  return {
    ...(gap === undefined ? {} : { gap }),
    defaultLanguage: typeof language === 'string' && language !== '' ? language.toLowerCase() : 'en',
    ugly: data.uglyurls === true,
    keepsCase: data.disablepathtolower === true,
    removesAccents: data.removepathaccents === true,
    hasOutputFormats: isFilled(data.outputformats),
    publishesDrafts: data.builddrafts === true,
    publishesExpired: data.buildexpired === true
  }
}

/** Settings after which the address of a page is no longer that of its file. */
function gapOf(data: Record<string, unknown>): string | undefined {
  if (isFilled(data.permalinks)) return 'its configuration sets `permalinks`'
  if (isRecord(data.languages) && Object.keys(data.languages).length > 1) return 'it has several languages'
  if (data.defaultcontentlanguageinsubdir === true) return 'its configuration sets `defaultContentLanguageInSubdir`'
  if (isRecord(data.uglyurls)) return 'its configuration sets `uglyURLs` for some sections'
  const modules = isRecord(data.module) ? data.module : {}
  const imports = Array.isArray(modules.imports) ? modules.imports.filter(isRecord) : []
  const mounts = [modules.mounts, ...imports.map((one) => one.mounts)].flatMap((list) =>
    Array.isArray(list) ? list : []
  )
  const movesContent = mounts.some((mount) => {
    if (!isRecord(mount) || typeof mount.target !== 'string') return false
    const [folder, below] = mount.target.replace(/^\/+|\/+$/g, '').split('/', 2)
    return (folder === 'content' || folder === 'static') && below !== undefined
  })
  return movesContent ? 'its configuration mounts folders elsewhere' : undefined
}

function isFilled(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0
}
