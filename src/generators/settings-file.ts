import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'

/** What came of a configuration file. */
export type SettingsFile =
  | { state: 'absent' }
  | { state: 'read'; data: Record<string, unknown> }
  | { state: 'unreadable'; problem: string }

/** A site's configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024
/** Deeper than any site's configuration. */
const DEEPEST = 50

/**
 * Reads a TOML, YAML or JSON file as data. Nothing in it is run.
 *
 * @returns its mapping with all keys in lower case, as Hugo reads them
 */
export async function readSettingsFile(path: RepoPath, repository: Repository): Promise<SettingsFile> {
  try {
    const bytes = await repository.read(path)
    if (!bytes) return { state: 'absent' }
    if (bytes.length > LARGEST_BYTES)
      return { state: 'unreadable', problem: unreadable(path, 'it is larger than 512 kB') }
    const data = await parse(new TextDecoder().decode(bytes), path)
    if (data === null || data === undefined) return { state: 'read', data: {} }
    if (!isRecord(data)) return { state: 'unreadable', problem: unreadable(path, 'it holds no settings by name') }
    return { state: 'read', data: lowerKeys(data) }
  } catch (error) {
    return { state: 'unreadable', problem: unreadable(path, reason(error)) }
  }
}

/** A file of the configuration as text; empty when it isn't there or can't be read. */
export async function readText(
  path: RepoPath,
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<string> {
  if (files && !files.has(path)) return ''
  const bytes = await repository.read(path).catch(() => undefined)
  return bytes && bytes.length <= LARGEST_BYTES ? new TextDecoder().decode(bytes) : ''
}

/** A mapping of names to values, and not a list, a date or nothing. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

async function parse(text: string, path: RepoPath): Promise<unknown> {
  if (path.endsWith('.toml')) {
    const { getStaticTOMLValue, parseTOML } = await import('toml-eslint-parser')
    return getStaticTOMLValue(parseTOML(text))
  }
  if (path.endsWith('.json')) return JSON.parse(text)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  if (document.errors[0]) throw document.errors[0]
  return document.toJS()
}

function lowerKeys(record: Record<string, unknown>, depth = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.toLowerCase(), lowerIn(value, depth + 1)])
  )
}

function lowerIn(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) return value.map((item) => lowerIn(item, depth + 1))
  return isRecord(value) ? lowerKeys(value, depth) : value
}

function unreadable(path: RepoPath, why: string): string {
  return `${path} can't be read, so what it says about the site is not known: ${why}.`
}

/** The first line of an error, with its place where the parser names one. */
function reason(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deep'
  if (!(error instanceof Error)) return 'it is damaged'
  const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? `line ${error.lineNumber}: ` : ''
  const message = error.message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? ''
  return `${line}${message.slice(0, 200)}`
}
