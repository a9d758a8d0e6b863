import { z } from 'zod'
import { inhabited, inlineLiterals, literals, readCode } from './code-configuration.js'
import { pageTitle, text, textOrList } from './field-kinds.js'
import type { Generator } from './generator.js'
import { generic, isOpenPost } from './generic.js'
import { javaScriptDates } from './javascript-dates.js'
import { namedFields } from './named-fields.js'
import { absoluteUrl, folders } from './settings-values.js'
import { astroAnchors, leavesHeadingNames } from './slugger-anchors.js'
import { unknownAddresses } from './unknown-addresses.js'

const ENDINGS = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts']
const CONFIGURATION_FILES = ENDINGS.map((ending) => `astro.config.${ending}`)
/** Where collections are declared, since Astro 5 and before. */
const COLLECTION_FILES = ['src/content.config', 'src/content/config'].flatMap((name) =>
  ['ts', 'mts', 'mjs', 'js'].map((ending) => `${name}.${ending}`)
)

const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  const code = await readCode(root, CONFIGURATION_FILES, repository, files)
  const collections = code && (await readCode(root, COLLECTION_FILES, repository, files))
  const url = absoluteUrl(literals(code?.text ?? '', 'site', true)[0])
  const bases = folders(root, inlineLiterals(collections?.text ?? '', 'base')).filter((folder) => folder !== root)
  return {
    ...(url && !/\bbase:/.test(code?.text ?? '') ? { baseUrl: url } : {}),
    taxonomies: ['tags', 'categories'],
    contentFolders: inhabited([`${root}src/content/`, `${root}src/pages/`, ...bases], root, files),
    staticFolders: [`${root}public/`],
    assetFolders: [`${root}src/`],
    ...(leavesHeadingNames(code) ? { headingNames: 'github-slugger' as const } : {}),
    files: code ? [code.path] : [],
    problems: []
  }
}

/**
 * Astro. What a post must have, the schema of its collection says, which is a program; so nothing but a title is asked
 * for, and types are those that blogs agree on.
 */
export const astro: Generator = {
  ...generic,
  id: 'astro',
  name: 'Astro',
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 2 : 0),
  /** Files and folders whose names begin with an underscore are left alone. */
  isPost: isOpenPost,
  addresses: { ...unknownAddresses("Astro's routes are programs, which are not run"), anchorsOf: astroAnchors },
  needsFrontMatter: (path) =>
    /(?:^|\/)src\/content\//.test(path) || /(?:^|\/)(?:blog|posts|articles|news)\//.test(path),
  schema: z.looseObject({
    title: pageTitle(),
    description: text(),
    slug: text(),
    layout: text(),
    lang: text(),
    tags: textOrList(),
    categories: textOrList()
  }),
  knownFields: [
    ...generic.knownFields,
    'draft',
    'pubDate',
    'pubDatetime',
    'publishDate',
    'updatedDate',
    'modDatetime',
    'heroImage',
    'ogImage',
    'coverImage',
    'canonicalURL',
    'featured',
    'template',
    'sidebar',
    'head',
    'editUrl'
  ],
  dateFields: [
    'date',
    'pubDate',
    'pubDatetime',
    'publishDate',
    'publishedDate',
    'publishedAt',
    'updatedDate',
    'modDatetime',
    'updatedAt'
  ].map((name) => name.toLowerCase()),
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title', 'seo.title'],
      description: ['description', 'seo.description', 'excerpt', 'summary'],
      date: ['pubDate', 'pubDatetime', 'publishDate', 'publishedDate', 'publishedAt', 'date'],
      lastModified: ['updatedDate', 'modDatetime', 'updatedAt', 'updated', 'lastUpdated'],
      draft: ['draft'],
      slug: ['slug'],
      tags: ['tags'],
      categories: ['categories', 'category'],
      language: ['lang', 'language'],
      canonical: ['canonicalURL', 'canonicalUrl', 'canonical'],
      cover: ['heroImage', 'ogImage', 'image', 'cover', 'coverImage', 'thumbnail'],
      coverAlt: ['heroImageAlt', 'imageAlt', 'coverAlt', 'coverImageAlt']
    }),
  readDate: javaScriptDates({ unreadable: "Astro stops the build where the collection's schema asks for a date." })
}
