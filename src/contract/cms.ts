import { isRecord, readSettingsFile } from '../generators/settings-file.js'
import { textOf, textsOf } from '../generators/settings-values.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { Site } from '../site/site.js'
import { compileContract } from './compile.js'
import type { Contract } from './contract.js'

/** A folder whose posts an editor in the browser writes, and what its configuration says of their fields. */
export interface Collection {
  /** With a trailing slash. */
  folder: RepoPath
  /** The configuration that says so. */
  file: RepoPath
  contract: Contract
  /** The JSON Schema that the contract was made of. */
  schema: CollectionSchema
}

export interface CollectionSchema {
  properties: Readonly<Record<string, Data>>
  required: readonly string[]
}

type Data = Record<string, unknown>

interface Draft {
  folder: RepoPath
  file: RepoPath
  schema: { properties: Record<string, Data>; required: string[] }
}

/** More of them no editor has. */
const MOST_COLLECTIONS = 100
const DECAP_FILES = ['admin/config.yml', 'admin/config.yaml']
const FRONT_MATTER_FILE = 'frontmatter.json'

/**
 * What the configurations of Decap CMS (and its forks) and of Front Matter CMS, read as data, demand of posts: fields that
 * must be there, options and patterns. A file that can't be read demands nothing, because the editor is what it is for.
 */
export async function readCollections(
  sites: readonly Site[],
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<Collection[]> {
  if (!files) return []
  const folders = sites.flatMap(({ root, settings }) => [
    root,
    `${root}static/`,
    `${root}public/`,
    ...settings.staticFolders
  ])
  const candidates = [...new Set(folders)]
  const decap = candidates
    .flatMap((folder) => DECAP_FILES.map((name) => folder + name))
    .filter((path) => files.has(path))
  const frontMatter = sites.map(({ root }) => root + FRONT_MATTER_FILE).filter((path) => files.has(path))
  const drafts: Draft[] = []
  for (const file of new Set(decap)) drafts.push(...decapCollections(await dataOf(file, repository), file))
  for (const file of new Set(frontMatter)) drafts.push(...frontMatterCollections(await dataOf(file, repository), file))
  const compiled = await Promise.all(drafts.slice(0, MOST_COLLECTIONS).map(compiledFrom))
  return compiled.flat()
}

async function dataOf(file: RepoPath, repository: Repository): Promise<Data> {
  const settings = await readSettingsFile(file, repository)
  return settings.state === 'read' ? settings.data : {}
}

async function compiledFrom({ folder, file, schema }: Draft): Promise<Collection[]> {
  const whole = await compileContract({ schema, fields: [] })
  const { contract } = whole.contract ? whole : await compileContract({ schema: withoutPatterns(schema), fields: [] })
  return contract ? [{ folder, file, contract, schema }] : []
}

/** Editors run patterns in JavaScript, which knows some that take no bounded time. */
function withoutPatterns({ properties, required }: Draft['schema']): Draft['schema'] {
  const others = Object.entries(properties).map(([name, { pattern: _, ...type }]) => [name, type])
  return { properties: Object.fromEntries(others), required }
}

/** Collections of a folder; one with a filter or of nested folders holds some of its posts only. */
function decapCollections(data: Data, file: RepoPath): Draft[] {
  if (!isRecord(data.backend)) return []
  return recordsOf(data.collections).flatMap((collection) => {
    const folder = folderOf(textOf(collection.folder))
    if (folder === undefined || collection.filter !== undefined || collection.nested !== undefined) return []
    const fields = recordsOf(collection.fields)
    const required = fields.filter((field) => field.required !== false && isWritten(field)).map(nameOf)
    return [{ folder, file, schema: schemaOf(fields, required, decapType) }]
  })
}

/** Switches and hidden fields have a value without one, and the body is no field. */
function isWritten(field: Data): boolean {
  return (
    nameOf(field) !== 'body' && !['boolean', 'hidden', 'object', 'uuid', 'compute'].includes(textOf(field.widget) ?? '')
  )
}

function decapType(field: Data): Data {
  const hint = textOf(field.hint)
  const note = hint ? { description: hint } : {}
  if (textOf(field.widget) === 'select' && field.multiple !== true) {
    const values = optionsOf(field.options, 'value')
    return values.length > 0 ? { ...note, enum: [...values, null, ''] } : note
  }
  const [pattern] = Array.isArray(field.pattern) ? field.pattern : []
  return typeof pattern === 'string' && textOf(field.widget) !== 'list'
    ? { description: textsOf(field.pattern)[1] ?? hint ?? '', pattern }
    : note
}

/** Folders of pages with one content type; with several a post says itself which one it has. */
function frontMatterCollections(data: Data, file: RepoPath): Draft[] {
  const types = recordsOf(data['frontmatter.taxonomy.contenttypes'])
  return recordsOf(data['frontmatter.content.pagefolders']).flatMap((page) => {
    const folder = folderOf(textOf(page.path)?.replace(/^\[\[workspace\]\]\/?/, ''))
    const names = textsOf(page.contenttypes)
    const type = types.find((one) => textOf(one.name) === (names[0] ?? 'default'))
    if (folder === undefined || names.length > 1 || !type) return []
    const fields = recordsOf(type.fields).filter((field) => !['divider', 'heading'].includes(textOf(field.type) ?? ''))
    const required = fields.filter((field) => field.required === true).map(nameOf)
    return [{ folder: baseOf(file) + folder, file, schema: schemaOf(fields, required, frontMatterType) }]
  })
}

function frontMatterType(field: Data): Data {
  const values = field.type === 'choice' && field.multiple !== true ? optionsOf(field.choices, 'id') : []
  return values.length > 0 ? { enum: [...values, null, ''] } : {}
}

function schemaOf(fields: readonly Data[], required: readonly string[], type: (field: Data) => Data): Draft['schema'] {
  const named = fields.filter((field) => nameOf(field) !== '' && nameOf(field) !== 'body')
  return {
    properties: Object.fromEntries(named.map((field) => [nameOf(field), type(field)])),
    required: [...new Set(required.filter((name) => name !== ''))]
  }
}

function optionsOf(options: unknown, key: string): unknown[] {
  if (!Array.isArray(options)) return []
  const values = options.map((option) => (isRecord(option) ? (option[key] ?? option.title) : option))
  return [...new Set(values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)))]
}

function folderOf(path: string | undefined): RepoPath | undefined {
  const parts = path?.split('/').filter((part) => part !== '' && part !== '.') ?? []
  const isPlain = parts.length > 0 && !parts.some((part) => part === '..' || /[[\]{}*]/.test(part))
  return isPlain ? `${parts.join('/')}/` : undefined
}

function baseOf(file: RepoPath): RepoPath {
  return file.slice(0, file.lastIndexOf('/') + 1)
}

function nameOf(field: Data): string {
  return textOf(field.name) ?? ''
}

function recordsOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
