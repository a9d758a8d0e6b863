import type { AddressSettings } from './addresses.js'
import { hugoPath } from './hugo-path.js'
import { isRecord } from './settings-file.js'

/** The kinds of pages that a permalink can be set for. */
export type PageKind = 'page' | 'section' | 'taxonomy' | 'term'

/** Patterns of addresses by kind of page and by first folder of the content: `/:year/:slug/`. */
export type Permalinks = Readonly<Record<PageKind, Readonly<Record<string, string>>>>

/** What a page gives to a pattern; undefined where it is not known. */
export interface PageParts {
  /** The folders around it that are sections, from the top. */
  sections: readonly string[]
  /** Its file's name, or its folder's for an `index.md`, without extension and language. Empty for an `_index.md`. */
  name: string
  title: string | undefined
  /** Empty when the page has none. */
  slug: string | undefined
  calendar: Readonly<Record<string, string>> | undefined
}

const TOKEN = /:(\w+)(\[.+?\])?/g
const KINDS: readonly PageKind[] = ['page', 'section', 'taxonomy', 'term']

/**
 * Reads `permalinks`: patterns by section for pages and terms, and since Hugo 0.115 mappings of them by kind of page.
 *
 * @param data of the configuration, its keys in lower case
 */
export function readPermalinks(data: unknown): Permalinks {
  const permalinks = { page: {}, section: {}, taxonomy: {}, term: {} } as Record<PageKind, Record<string, string>>
  for (const [key, value] of Object.entries(isRecord(data) ? data : {})) {
    const kind = KINDS.find((one) => one === key)
    if (typeof value === 'string') {
      permalinks.page[trimmed(key)] = value
      permalinks.term[trimmed(key)] = value
    } else if (kind && isRecord(value)) {
      for (const [section, pattern] of Object.entries(value)) {
        if (typeof pattern === 'string') permalinks[kind][trimmed(section)] = pattern
      }
    }
  }
  return permalinks
}

/** Whether no pattern is set for any page. */
export function hasPermalinks(permalinks: Permalinks): boolean {
  return KINDS.some((kind) => Object.keys(permalinks[kind]).length > 0)
}

/**
 * Fills in a pattern.
 *
 * @returns a path as Hugo goes on to clean it; undefined when a part of it can't be told
 */
export function expandPermalink(pattern: string, page: PageParts, settings: AddressSettings): string | undefined {
  let isKnown = true
  const path = pattern.replace(TOKEN, (whole, token: string, slice: string | undefined) => {
    const value = partOf(token, slice, page, settings)
    if (value === undefined) isKnown = false
    return value ?? whole
  })
  return isKnown ? unescaped(path) : undefined
}

function partOf(
  token: string,
  slice: string | undefined,
  page: PageParts,
  settings: AddressSettings
): string | undefined {
  const { sections, name, title, slug } = page
  // Hugo reads each part as an address, of which an empty fragment is dropped.
  const clean = (text: string | undefined) =>
    text === undefined ? undefined : hugoPath(text, settings).replace(/^([^#]*)#$/, '$1')
  switch (token) {
    case 'section':
      return sections[0] ?? ''
    case 'sections':
      return sliced(sections, slice).join('/')
    case 'filename':
    case 'contentbasename':
      return clean(name)
    case 'title':
      return clean(title)
    case 'slug':
      return clean(slug === '' ? title : slug)
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return clean(slug === '' ? name : slug)
    default:
      return page.calendar?.[token]
  }
}

/** `[1:]`, `[last]`, `[:last]`: Hugo counts from 0, and a part beyond the end is empty. */
function sliced(sections: readonly string[], slice: string | undefined): readonly string[] {
  if (slice === undefined) return sections
  const [from = '', to] = slice.slice(1, -1).split(':')
  // The only section is not taken for the last one.
  const last = Math.max(1, sections.length - 1)
  const at = (text: string, otherwise: number) => (text === 'last' ? last : text === '' ? otherwise : Number(text))
  if (to === undefined) return sections.slice(at(from, 0), at(from, 0) + 1)
  return sections.slice(at(from, 0), at(to, sections.length))
}

/** Hugo decodes the filled pattern once more. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function trimmed(section: string): string {
  return section.replace(/^[/\\]+|[/\\]+$/g, '')
}
