import { z } from 'zod'
import type { RepoPath } from '../post/source.js'
import type { Site, SiteSettings } from '../site/site.js'
import { isCalendarDay, suggestDate } from './date-suggestion.js'
import { present } from './field.js'
import { exactText, flag, list, map, number } from './field-kinds.js'
import type { DateReading, Generator } from './generator.js'
import { generic, readIsoDate } from './generic.js'
import { namedFields } from './named-fields.js'
import { readSettingsFile } from './settings-file.js'
import { absoluteUrl, recordOf, textOf } from './settings-values.js'
import { zolaAddresses, zolaAddressSettings } from './zola-addresses.js'

const CONFIGURATION_FILES = ['zola.toml', 'config.toml']
const STOPS = { effect: 'the build stops', severity: 'error' } as const
/** A date of TOML: a day alone, or RFC 3339 whose zone may be missing. */
const TOML_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/

function readDate(value: unknown): DateReading {
  const suggestion = typeof value === 'string' ? suggestDate(value) : undefined
  const invalid = (reason: 'format' | 'no-such-day' | 'type'): DateReading => ({
    kind: 'invalid',
    reason,
    effect: 'Zola stops the build at a date that is not written as `2026-02-27` or `2026-02-27T10:00:00Z`.',
    ...(suggestion ? { suggestion } : {})
  })
  if (typeof value !== 'string') return invalid('type')
  const found = TOML_DATE.exec(value.trim())
  if (!found) return invalid('format')
  if (!isCalendarDay(Number(found[1]), Number(found[2]), Number(found[3]))) return invalid('no-such-day')
  const reading = readIsoDate(value.trim().toUpperCase())
  return reading.kind === 'instant' ? reading : invalid('no-such-day')
}

/** The settings of a Zola site; without files when `config.toml` is another program's: only Zola's has `base_url`. */
const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  for (const name of CONFIGURATION_FILES) {
    const path = root + name
    if (files && !files.has(path)) continue
    const file = await readSettingsFile(path, repository)
    if (file.state === 'unreadable' && name === 'zola.toml') return settingsFrom({}, root, [path], [file.problem])
    if (file.state !== 'read' || !('base_url' in file.data)) continue
    return settingsFrom(file.data, root, [path], [])
  }
  return settingsFrom({}, root, [], [])
}

function settingsFrom(
  data: Record<string, unknown>,
  root: RepoPath,
  files: RepoPath[],
  problems: string[]
): SiteSettings {
  const baseUrl = absoluteUrl(data.base_url)
  const title = textOf(data.title)
  const language = textOf(data.default_language)
  const theme = textOf(data.theme)
  const taxonomies = Array.isArray(data.taxonomies) ? data.taxonomies : []
  return {
    ...present({ baseUrl, title, language, themes: theme === undefined ? undefined : [theme] }),
    publishesFuture: true,
    taxonomies: taxonomies.flatMap((one) => textOf(recordOf(one).name) ?? []),
    contentFolders: [`${root}content/`],
    staticFolders: [`${root}static/`, ...(theme ? [`${root}themes/${theme}/static/`] : [])],
    assetFolders: [],
    zola: {
      ...zolaAddressSettings(data),
      ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
    },
    files,
    problems
  }
}

/** Every Markdown file in `content` but `_index.md`, also of another language, which is a section's. */
function isPost(path: RepoPath, site: Site): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.md$/.test(name) && !/^_index(?:\.[\w-]+)?\.md$/.test(name) && generic.isPost(path, site)
}

/**
 * Zola.
 *
 * Source: the documentation of pages and of taxonomies; what Zola reads into one type only is an error in any other.
 */
export const zola: Generator = {
  id: 'zola',
  name: 'Zola',
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 3 : 0),
  isPost,
  needsFrontMatter: () => true,
  schema: z.looseObject({
    title: exactText(STOPS),
    description: exactText(STOPS),
    slug: exactText(STOPS),
    path: exactText(STOPS),
    template: exactText(STOPS),
    draft: flag(STOPS),
    render: flag(STOPS),
    in_search_index: flag(STOPS),
    weight: number(STOPS),
    aliases: list(STOPS),
    authors: list(STOPS),
    taxonomies: map({ tags: list(STOPS), categories: list(STOPS) }, STOPS),
    extra: map({}, STOPS)
  }),
  requiredFields: [
    {
      name: 'title',
      effect: 'Most templates have nothing else to show as the title of the page.',
      severity: () => 'warning'
    }
  ],
  knownFields: ['date', 'updated'],
  dateFields: ['date', 'updated'],
  caseInsensitiveKeys: false,
  printsTitle: false,
  futurePosts: 'unknown',
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title'],
      description: ['description', 'extra.description', 'extra.summary'],
      date: ['date'],
      lastModified: ['updated'],
      draft: ['draft'],
      slug: ['slug'],
      url: ['path'],
      aliases: ['aliases'],
      tags: ['taxonomies.tags'],
      categories: ['taxonomies.categories'],
      language: ['extra.lang'],
      canonical: ['extra.canonical', 'extra.canonical_url'],
      cover: [
        'extra.cover',
        'extra.image',
        'extra.og_image',
        'extra.thumbnail',
        'extra.banner',
        'extra.social_media_card'
      ],
      coverAlt: ['extra.cover_alt', 'extra.image_alt']
    }),
  addresses: zolaAddresses,
  readDate
}
