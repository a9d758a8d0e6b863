import { z } from 'zod'
import type { RepoPath } from '../post/source.js'
import { inhabited, literals, readCode } from './code-configuration.js'
import { castFlag, exactText, list, number } from './field-kinds.js'
import type { Generator } from './generator.js'
import { isOpenPost } from './generic.js'
import { javaScriptDates } from './javascript-dates.js'
import { namedFields } from './named-fields.js'
import { absoluteUrl } from './settings-values.js'
import { docusaurusAnchors, leavesHeadingNames } from './slugger-anchors.js'
import { unknownAddresses } from './unknown-addresses.js'

const CONFIGURATION_FILES = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((ending) => `docusaurus.config.${ending}`)
const STOPS = { effect: 'the build stops', severity: 'error' } as const

const readSettings: Generator['readSettings'] = async (root, repository, files) => {
  const code = await readCode(root, CONFIGURATION_FILES, repository, files)
  const text = code?.text ?? ''
  const url = absoluteUrl(literals(text, 'url', true)[0])
  const base = literals(text, 'baseUrl', true)[0]?.replace(/^\/+|\/+$/g, '')
  const title = literals(text, 'title', true)[0]
  const language = literals(text, 'defaultLocale')[0]
  const folders = ['blog/', 'docs/', 'versioned_docs/', 'src/pages/', 'i18n/'].map((folder) => root + folder)
  return {
    ...(url && base !== undefined ? { baseUrl: base ? `${url}${base}/` : url } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    publishesFuture: true,
    taxonomies: ['tags'],
    contentFolders: inhabited([...folders, ...blogsIn(root, files)], root, files),
    staticFolders: [`${root}static/`],
    assetFolders: [`${root}src/`],
    ...(leavesHeadingNames(code) ? { headingNames: 'github-slugger' as const } : {}),
    files: code ? [code.path] : [],
    problems: []
  }
}

/** Further blogs, by the file of their authors. */
function blogsIn(root: RepoPath, files: ReadonlySet<RepoPath> | undefined): RepoPath[] {
  return [...(files ?? [])].flatMap((path) => {
    const folder = path.startsWith(root) ? /^(.+\/)authors\.ya?ml$/.exec(path)?.[1] : undefined
    return folder !== undefined && folder !== root ? [folder] : []
  })
}

/**
 * Docusaurus, its blog and its documentation.
 *
 * Source: the documentation of the two plug-ins, and the Joi schemas that hold front matter against its types.
 */
export const docusaurus: Generator = {
  id: 'docusaurus',
  name: 'Docusaurus',
  dialect: { jsYaml3: true },
  configurationFiles: CONFIGURATION_FILES,
  readSettings,
  detect: (settings) => (settings.files.length > 0 ? 3 : 0),
  /** Files and folders whose names begin with an underscore are parts of other pages. */
  isPost: isOpenPost,
  addresses: {
    ...unknownAddresses('a program sets the routes of Docusaurus, which is not run'),
    followsFiles: () => true,
    anchorsOf: docusaurusAnchors
  },
  /** The title is the first heading or the file name, the date is in the file name. */
  needsFrontMatter: () => false,
  schema: z.looseObject({
    id: exactText(STOPS),
    title: exactText(STOPS),
    title_meta: exactText(STOPS),
    description: exactText(STOPS),
    sidebar_label: exactText(STOPS),
    slug: exactText(STOPS),
    image: exactText(STOPS),
    draft: castFlag(STOPS),
    unlisted: castFlag(STOPS),
    hide_title: castFlag(STOPS),
    hide_table_of_contents: castFlag(STOPS),
    keywords: list(STOPS),
    tags: list(STOPS),
    toc_min_heading_level: number(STOPS),
    toc_max_heading_level: number(STOPS)
  }),
  requiredFields: [],
  knownFields: [
    'date',
    'authors',
    'author',
    'author_title',
    'author_url',
    'author_image_url',
    'last_update',
    'custom_edit_url',
    'pagination_label',
    'pagination_next',
    'pagination_prev',
    'displayed_sidebar',
    'sidebar_position',
    'sidebar_class_name',
    'sidebar_custom_props',
    'sidebar_key',
    'parse_number_prefixes',
    'hide_reading_time',
    'wrapperClassName',
    'mdx',
    'head'
  ],
  dateFields: ['date', 'last_update.date'],
  caseInsensitiveKeys: false,
  /** A heading of level 1 in the text is the title where front matter has none, and is left to the author where it has one. */
  printsTitle: false,
  futurePosts: 'unknown',
  fields: ({ root }) =>
    namedFields(root, {
      title: ['title_meta', 'title'],
      description: ['description'],
      date: ['date'],
      lastModified: ['last_update.date'],
      draft: ['draft'],
      slug: ['slug'],
      tags: ['tags'],
      language: [],
      cover: ['image']
    }),
  readDate: javaScriptDates({ unreadable: "Docusaurus stops the build at a date that it can't read." })
}
