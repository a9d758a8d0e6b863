import { z } from 'zod'
import type { Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site, SiteSettings } from '../site/site.js'
import { fieldOf, isEmpty } from './field.js'
import { castFlag, list, map, number, termOrList, text, textOrList } from './field-kinds.js'
import type { Generator, RequiredField } from './generator.js'
import { hugoAddresses } from './hugo-addresses.js'
import { readHugoDate } from './hugo-dates.js'
import { HUGO_DATE_NAMES, hugoFields } from './hugo-fields.js'
import { HUGO_CONFIGURATION_FILES, readHugoSettings } from './hugo-settings.js'

const ONE_TERM = { effect: 'Hugo makes one single term of it, commas included' }

/**
 * The fields that Hugo itself reads, as it casts them. Dates are not here: `readDate` judges them.
 *
 * Source: the front matter page of Hugo's documentation, and `page__meta.go`.
 */
export const hugoSchema = z.looseObject({
  title: text({ effect: 'Hugo publishes the post without a title', severity: 'error' }),
  linkTitle: text(),
  description: text(),
  summary: text(),
  draft: castFlag({ effect: 'Hugo reads that as false and publishes the post', severity: 'error' }),
  headless: castFlag(),
  isCJKLanguage: castFlag(),
  slug: text(),
  url: text(),
  type: text(),
  layout: text(),
  markup: text(),
  translationKey: text(),
  weight: number({ effect: 'Hugo reads that as 0' }),
  aliases: textOrList(),
  keywords: textOrList(),
  outputs: textOrList(),
  tags: termOrList(ONE_TERM),
  categories: termOrList(ONE_TERM),
  images: list({ effect: "Hugo's templates for social media stop the build" }),
  params: map({})
})

const OTHER_FIELDS = [
  'image',
  'build',
  '_build',
  'cascade',
  'lang',
  'language',
  'menu',
  'menus',
  'path',
  'kind',
  'resources',
  'sitemap',
  'content',
  'target'
]

/** Names that people give to the folder of their posts, where each post has its day. */
const DATED_SECTIONS =
  /^(?:_?posts?|blogs?|news|articles?|nieuws|artikelen|berichten|aktuelles|beitraege|actualites|noticias|notizie)$/i

/** As in `content/posts/_index.md`: a list of pages. Its other languages: `_index.nl.md`. */
const SECTION_PAGE = /^_index(?:\.[\w-]+)?$/i
const BUNDLE_PAGE = /^index(?:\.[\w-]+)?$/i
const EXTENSION = /\.(?:md|markdown|mdx)$/i

/** Whether a file is a page of a Hugo site. */
export function isHugoPost(path: RepoPath, site: Site): boolean {
  if (!EXTENSION.test(path) || contentFolderOf(path, site.settings) === undefined) return false
  const slash = path.lastIndexOf('/') + 1
  const name = path.slice(slash).replace(EXTENSION, '')
  if (SECTION_PAGE.test(name) || /^readme$/i.test(name)) return false
  return BUNDLE_PAGE.test(name) || !isInLeafBundle(path.slice(0, slash), site)
}

/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isInLeafBundle(folder: RepoPath, site: Site): boolean {
  const { files, settings, root } = site
  if (!files) return false
  const languages = ['', ...(settings.language ? [`.${settings.language.toLowerCase().split('-')[0]}`] : []), '.en']
  for (let at = folder; at.length > root.length && !settings.contentFolders.includes(at); at = parentOf(at)) {
    if (languages.some((language) => files.has(`${at}index${language}.md`))) return true
  }
  return false
}

function parentOf(folder: RepoPath): RepoPath {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
}

/** The deepest content folder that a file is in. */
function contentFolderOf(path: RepoPath, settings: SiteSettings): RepoPath | undefined {
  const around = settings.contentFolders.filter((folder) => path.startsWith(folder))
  return around.sort((a, b) => b.length - a.length)[0]
}

/** The first folder below the content folder; undefined for a page at its top. */
export function sectionOf(path: RepoPath, settings: SiteSettings): string | undefined {
  const below = path.slice(contentFolderOf(path, settings)?.length ?? 0)
  const slash = below.indexOf('/')
  const isOwnBundle = BUNDLE_PAGE.test(below.slice(slash + 1).replace(EXTENSION, ''))
  return slash < 0 || isOwnBundle ? undefined : below.slice(0, slash)
}

const title: RequiredField = {
  name: 'title',
  effect: 'The page has no title in search results, in lists and above its text.',
  severity: (post) => (isPage(post) ? 'error' : undefined)
}

/** A date matters where posts are listed by day, not for a page such as `about.md` or a manual ordered by weight. */
export function missingDate(
  severity: (section: string, isDated: boolean) => 'error' | 'warning' | undefined
): RequiredField {
  return {
    name: 'date',
    effect: 'Lists, feeds and search engines get the year 1 as the date of the post.',
    severity(post, { settings }) {
      const section = sectionOf(post.path, settings)
      if (
        section === undefined ||
        !isPage(post) ||
        !isEmpty(post.fields.date?.value) ||
        isDraft(post) ||
        hasOtherDate(post, settings)
      ) {
        return undefined
      }
      const { root } = post.frontMatter
      if (fieldOf(root, ['layout', 'type', 'weight', 'hidemeta', 'url'], 'ignore-case')) return undefined
      return severity(section, DATED_SECTIONS.test(section))
    }
  }
}

/** The site takes dates from file names, from Git, or from a field of its own. */
function hasOtherDate(post: Post, settings: SiteSettings): boolean {
  return (settings.dateSources ?? []).some((source) => {
    if (source === ':filename') return /(?:^|\/)\d{4}-\d{2}-\d{2}[^/]*(?:\/index[^/]*)?$/.test(post.path)
    if (source.startsWith(':')) return source !== ':default'
    return !isEmpty(fieldOf(post.frontMatter.root, [source], 'ignore-case')?.value)
  })
}

/** Not a fragment that other pages take in. */
function isPage(post: Post): boolean {
  const { root } = post.frontMatter
  if (fieldOf(root, ['headless'], 'ignore-case')?.value === true) return false
  const render = fieldOf(root, ['build.render', '_build.render'], 'ignore-case')?.value
  return render !== 'never' && render !== false
}

function isDraft(post: Post): boolean {
  return post.fields.draft?.value === true
}

/** Any Hugo site. */
export const hugo: Generator = {
  id: 'hugo',
  name: 'Hugo',
  configurationFiles: HUGO_CONFIGURATION_FILES,
  readSettings: readHugoSettings,
  detect: (settings) => (settings.files.length > 0 ? 2 : 0),
  isPost: isHugoPost,
  needsFrontMatter: () => true,
  schema: hugoSchema,
  requiredFields: [title, missingDate((_, isDated) => (isDated ? 'error' : undefined))],
  knownFields: OTHER_FIELDS,
  dateFields: Object.values(HUGO_DATE_NAMES).flat(),
  caseInsensitiveKeys: true,
  printsTitle: true,
  futurePosts: 'hidden',
  addresses: hugoAddresses,
  fields: hugoFields,
  readDate: readHugoDate
}
