import { z } from 'zod'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import { inhabited, inlineLiterals, readCode } from './code-configuration.js'
import { suggestDate } from './date-suggestion.js'
import { pageTitle, text, textOrList } from './field-kinds.js'
import type { DateReading, Generator } from './generator.js'
import { generic, readIsoDate } from './generic.js'
import { namedFields } from './named-fields.js'
import { folders } from './settings-values.js'
import { unknownAddresses } from './unknown-addresses.js'

const CONFIGURATION_FILES = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts'
]
/** What Eleventy looks up itself. */
const DATE_WORDS = /^(?:git )?(?:last modified|created)$/i
/** Weeks and days of the year are ISO 8601 as well, and Luxon reads them. */
const OTHER_ISO = /^\d{4}-?(?:W\d{2}(?:-?[1-7])?|\d{3})(?:T.*)?$|^\d{4}(?:-\d{2})?$|^\d{8}(?:T.*)?$/

function readDate(value: unknown): DateReading {
  if (typeof value === 'string' && DATE_WORDS.test(value.trim())) return { kind: 'elsewhere' }
  if (typeof value === 'string' && OTHER_ISO.test(value)) return { kind: 'elsewhere' }
  const reading = readIsoDate(value)
  if (reading.kind === 'instant' && /^\d{4}-/.test(String(value))) return reading
  const suggestion = typeof value === 'string' ? suggestDate(value) : undefined
  return {
    kind: 'invalid',
    reason: reading.kind === 'invalid' ? reading.reason : 'format',
    effect: "Eleventy stops the build at a date that it can't read.",
    ...(suggestion ? { suggestion } : {})
  }
}

const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  const code = await readCode(root, CONFIGURATION_FILES, repository, files)
  const input = folders(root, inlineLiterals(code?.text ?? '', 'input').slice(0, 1))
  return {
    taxonomies: ['tags'],
    contentFolders: inhabited(input, root, files),
    staticFolders: [root, `${root}public/`, `${root}static/`, ...input],
    assetFolders: [`${root}src/`, `${root}assets/`],
    files: code ? [code.path] : [],
    problems: []
  }
}

/** Eleventy's own folders begin with an underscore: layouts, data and what was built. */
function isPost(path: RepoPath, site: Site): boolean {
  const below = path.slice(site.root.length).split('/')
  return !below.some((name) => /^_(?!posts$)/.test(name)) && generic.isPost(path, site)
}

/**
 * Eleventy. Folders and files of data give posts further fields, so a field that is missing here may well be there.
 *
 * Source: Eleventy's documentation of front matter, dates, permalinks and the data cascade.
 */
export const eleventy: Generator = {
  ...generic,
  id: 'eleventy',
  name: 'Eleventy',
  dialect: { jsYaml3: true },
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 2 : 0),
  isPost,
  addresses: unknownAddresses('data files and templates of Eleventy decide, which are programs and not run'),
  needsFrontMatter: () => false,
  schema: z.looseObject({
    title: pageTitle(),
    description: text(),
    layout: text(),
    lang: text(),
    tags: textOrList()
  }),
  requiredFields: [],
  knownFields: [
    ...generic.knownFields,
    'permalink',
    'draft',
    'pagination',
    'eleventyExcludeFromCollections',
    'eleventyNavigation',
    'eleventyComputed',
    'eleventyImport',
    'templateEngineOverride',
    'alt'
  ],
  dateFields: ['date', 'updated'],
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title', 'seo.title'],
      description: ['description', 'seo.description', 'excerpt', 'summary'],
      date: ['date'],
      lastModified: ['updated', 'lastmod', 'modified'],
      draft: ['draft'],
      slug: ['slug'],
      url: ['permalink'],
      tags: ['tags'],
      categories: ['categories', 'category'],
      language: ['lang', 'locale'],
      canonical: ['canonical', 'canonicalUrl'],
      cover: ['image', 'cover', 'hero', 'ogImage', 'socialImage', 'thumbnail', 'featuredImage'],
      coverAlt: ['alt', 'imageAlt', 'coverAlt']
    }),
  readDate
}
