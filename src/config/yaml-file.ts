import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml'
import { type Range, Source, type Span } from '../post/source.js'
import { ConfigFileError, type ConfigProblem, type LocatedProblem } from './error.js'

/** A configuration is written by hand; more than this is something else. */
const MAX_BYTES = 256 * 1024
const MAX_DEPTH = 64
const MAX_ALIASES = 100

/** A YAML file as data, and the way from its keys to their places. */
export interface YamlFile {
  data: unknown
  /**
   * The place of a key or a list's item; of its value, where that is asked for. What isn't in the file has the place of
   * what it would be in.
   */
  locate(path: ConfigProblem['path'], part?: 'key' | 'value'): Range
}

/**
 * Reads a YAML file within bounds.
 * @throws ConfigFileError that names every place at which it isn't YAML
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / 1024).toLocaleString('en-US')
    throw failure(file, `The file has ${size} kB; a configuration may have ${MAX_BYTES / 1024} kB.`)
  }
  const source = new Source(file, decode(file, bytes))
  try {
    return parse(source)
  } catch (error) {
    if (error instanceof RangeError) throw failure(file, `The file is nested deeper than ${MAX_DEPTH} levels.`)
    if (error instanceof ReferenceError)
      throw failure(file, 'The file repeats its anchors (`&name`, `*name`) too often.')
    throw error
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw failure(file, 'The file is not UTF-8. Save it as UTF-8.')
  }
}

function parse(source: Source): YamlFile {
  const document = parseDocument(source.text, { prettyErrors: false, logLevel: 'error', stringKeys: true })
  if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) throw new RangeError()
  if (document.errors.length > 0) {
    throw new ConfigFileError(
      source.path,
      document.errors.map((error) => wordYamlError(error, source))
    )
  }
  if (isDeep(document.contents)) throw new RangeError()
  return {
    data: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {},
    locate: (path, part = 'key') => source.range(spanOf(document, path, part))
  }
}

/** Without recursion, for the nesting is what is asked about. */
function isDeep(root: Node | null): boolean {
  let level: unknown[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node) => {
      if (isMap(node)) return node.items.flatMap((pair) => [pair.key, pair.value])
      return isSeq(node) ? node.items : []
    })
  }
  return false
}

function spanOf(document: Document, path: ConfigProblem['path'], part: 'key' | 'value'): Span {
  let node: unknown = document.contents
  let span: Span = { from: 0, to: 0 }
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key))
      if (!pair) return span
      next = pair.value
      span = spanOfNode(part === 'value' ? next : pair.key) ?? spanOfNode(pair.key) ?? span
    } else if (isSeq(node)) {
      next = node.items[Number(key)]
      span = spanOfNode(next) ?? span
    }
    if (next === undefined) return span
    node = next
  }
  return span
}

/** The node's text; undefined for a value that isn't written. */
function spanOfNode(node: unknown): Span | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
  return range && range[1] > range[0] ? { from: range[0], to: range[1] } : undefined
}

const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'This key is there twice. Take one of them out.',
  TAB_AS_INDENT: 'A tab indents this line; YAML takes spaces only.',
  MULTIPLE_DOCS: 'A line with --- starts a second document here. Take it out.'
}

function wordYamlError(error: YAMLError, source: Source): LocatedProblem {
  const [from, to] = error.pos
  const message = MESSAGES[error.code] ?? `The file is not valid YAML here: ${error.message}.`
  return { message, range: source.range({ from, to: Math.max(from, to) }) }
}

function failure(file: string, message: string): ConfigFileError {
  const start = { line: 1, column: 1 }
  return new ConfigFileError(file, [{ message, range: { start, end: start } }])
}
