import { z } from 'zod'
import { dependencies, inhabited, inlineLiterals, literals, readCode } from './code-configuration.js'
import { pageTitle, text, textOrList } from './field-kinds.js'
import type { Generator } from './generator.js'
import { generic } from './generic.js'
import { javaScriptDates } from './javascript-dates.js'
import { namedFields } from './named-fields.js'
import { absoluteUrl, folders } from './settings-values.js'
import { unknownAddresses } from './unknown-addresses.js'

const ENDINGS = ['js', 'mjs', 'ts', 'cjs', 'mts']
const CONFIGURATION_FILES = ENDINGS.map((ending) => `next.config.${ending}`)
const COLLECTION_FILES = ['contentlayer.config', 'velite.config'].flatMap((name) =>
  ENDINGS.map((ending) => `${name}.${ending}`)
)
/** Packages that read the front matter of Markdown files. */
const READERS =
  /^(?:contentlayer\d?|next-contentlayer\d?|velite|gray-matter|next-mdx-remote(?:-client)?|@next\/mdx|nextra|fumadocs-mdx|@content-collections\/(?:core|next)|remark-mdx-frontmatter)$/

const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  const code = await readCode(root, CONFIGURATION_FILES, repository, files)
  const collections = code && (await readCode(root, COLLECTION_FILES, repository, files))
  const isReader = collections !== undefined || (code && (await dependencies(root, repository, files)).some(isMarkdown))
  const text = collections?.text ?? ''
  const named = folders(root, [...literals(text, 'contentDirPath'), ...inlineLiterals(text, 'root')])
  const url = absoluteUrl(inlineLiterals(text, 'siteUrl')[0])
  return {
    ...(url ? { baseUrl: url } : {}),
    taxonomies: ['tags', 'categories'],
    contentFolders: inhabited(named, root, files),
    staticFolders: [`${root}public/`],
    assetFolders: [root],
    files: code && isReader ? [code.path, ...(collections ? [collections.path] : [])] : [],
    problems: []
  }
}

function isMarkdown(name: string): boolean {
  return READERS.test(name)
}

/**
 * Next.js with posts in Markdown, as Contentlayer, Velite and their like read them. What a post must have, their schema
 * says, which is a program; so nothing but a title is asked for.
 */
export const next: Generator = {
  ...generic,
  id: 'next',
  name: 'Next.js',
  dialect: { jsYaml3: true },
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 2 : 0),
  addresses: unknownAddresses('the routes of Next.js are programs, which are not run'),
  schema: z.looseObject({
    title: pageTitle(),
    description: text(),
    summary: text(),
    slug: text(),
    layout: text(),
    canonicalUrl: text(),
    tags: textOrList(),
    authors: textOrList()
  }),
  knownFields: [
    ...generic.knownFields,
    'draft',
    'lastmod',
    'images',
    'bibliography',
    'publishedAt',
    'updatedAt',
    'published',
    'featured',
    'coverImage',
    'ogImage'
  ],
  dateFields: ['date', 'publishedat', 'publishedon', 'pubdate', 'lastmod', 'updatedat', 'updated'],
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title', 'seo.title'],
      description: ['description', 'summary', 'excerpt', 'seo.description'],
      date: ['date', 'publishedAt', 'publishedOn', 'pubDate'],
      lastModified: ['lastmod', 'updatedAt', 'updated'],
      draft: ['draft'],
      slug: ['slug'],
      tags: ['tags'],
      categories: ['categories', 'category'],
      language: ['lang', 'locale', 'language'],
      canonical: ['canonicalUrl', 'canonicalURL', 'canonical'],
      cover: ['images', 'image', 'ogImage', 'cover', 'coverImage', 'thumbnail', 'heroImage'],
      coverAlt: ['imageAlt', 'coverAlt', 'coverImageAlt']
    }),
  readDate: javaScriptDates({ unreadable: 'The build stops, or lists show no date for the post.' })
}
