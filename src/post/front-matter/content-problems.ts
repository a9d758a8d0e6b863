import { isUtf16 } from '../decode.js'
import type { FrontMatterFormat, FrontMatterNode, FrontMatterProblem, MapEntry, MapNode } from '../post.js'
import type { Source, Span, TextEdit } from '../source.js'
import { lineAt, nextLine } from './fence.js'
import { MAX_PROBLEMS } from './limits.js'

/** What to say of a file that is not UTF-8, when that concerns its front matter. */
export function encodingProblem(source: Source, span: Span): FrontMatterProblem {
  const at = source.invalidAt ?? span.from
  if (isUtf16(source)) {
    return {
      kind: 'syntax',
      span: { from: 0, to: 1 },
      message:
        'The file is saved as UTF-16. Site generators read UTF-8 only, so to them this is not a post. Save it with the encoding "UTF-8".'
    }
  }
  return {
    kind: 'syntax',
    span: { from: at, to: at + 1 },
    message:
      'There is a character here that is not UTF-8 (shown as "\uFFFD"); the file was probably saved in an older encoding such as Windows-1252. Site generators refuse or garble it. Type the character again and save the file with the encoding "UTF-8".'
  }
}

/** Control characters, which YAML, TOML and JSON all refuse, as one problem at the first of them. */
export function controlCharacterProblem(source: Source, content: Span): FrontMatterProblem[] {
  const text = source.slice(content)
  const edits: TextEdit[] = []
  for (const found of text.matchAll(/\p{Cc}/gu)) {
    // Tab, line feed and carriage return are wanted; C1 controls (from U+0080 on, U+0085 is a line end) are allowed.
    if (/[\t\n\r\u0080-\u009f]/.test(found[0])) continue
    const from = content.from + found.index
    edits.push({ span: { from, to: from + 1 }, text: '' })
    if (edits.length === 1000) break
  }
  const [first] = edits
  if (!first) return []
  const code = source.slice(first.span).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const more = edits.length > 1 ? ` and ${edits.length - 1} more` : ''
  return [
    {
      kind: 'syntax',
      span: first.span,
      message: `There is an invisible control character here (U+${code}${more}), often left by copying. Site generators refuse it. Delete it.`,
      fix: { description: 'Delete the control characters', edits }
    }
  ]
}

/** A problem for every key that its map has already, in maps of every level, as many as are told of one block. */
export function duplicateKeyProblems(source: Source, root: MapNode, format: FrontMatterFormat): FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = []
  const look = (node: FrontMatterNode): void => {
    if (problems.length >= MAX_PROBLEMS) return
    if (node.kind === 'list') node.items.forEach(look)
    if (node.kind !== 'map') return
    const seen = new Map<string, MapEntry>()
    for (const entry of node.entries) {
      const first = seen.get(entry.key)
      // Entries from one alias all stand at its place; their map is reported where it is written.
      if (first && first.keySpan.from !== entry.keySpan.from && problems.length < MAX_PROBLEMS) {
        problems.push(duplicateKeyProblem(source, first, entry, format))
      } else seen.set(entry.key, entry)
      look(entry.node)
    }
  }
  look(root)
  return problems
}

function duplicateKeyProblem(
  source: Source,
  first: MapEntry,
  second: MapEntry,
  format: FrontMatterFormat
): FrontMatterProblem {
  const line = source.position(first.keySpan.from).line
  const problem = { kind: 'duplicate-key' as const, span: second.keySpan }
  if (!isSame(first.node, second.node)) {
    return {
      ...problem,
      message: `\`${second.key}\` is here a second time, with another value than on line ${line}. Some generators take the last one, others refuse to build the site. Keep one of the two.`
    }
  }
  const lines = wholeLines(source, second, format)
  return {
    ...problem,
    message: `\`${second.key}\` is here a second time, with the same value as on line ${line}. Some generators refuse to build the site. Remove one of the two.`,
    ...(lines && { fix: { description: `Remove the second \`${second.key}\``, edits: [{ span: lines, text: '' }] } })
  }
}

/** The lines of an entry that has them for itself, line end included. */
function wholeLines(source: Source, entry: MapEntry, format: FrontMatterFormat): Span | undefined {
  const { text } = source
  const from = text.lastIndexOf('\n', entry.keySpan.from - 1) + 1
  const last = lineAt(text, Math.max(entry.node.span.to, entry.keySpan.to))
  const after = source.slice(last)
  if (text.slice(from, entry.keySpan.from).trim() !== '') return undefined
  const alone = format === 'json' ? /^[ \t]*,[ \t]*$/ : /^[ \t:=]*(?:#.*)?$/
  return alone.test(after) ? { from, to: nextLine(text, last.to) } : undefined
}

function isSame(a: FrontMatterNode, b: FrontMatterNode): boolean {
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.type === b.type && Object.is(a.value, b.value)
  if (a.kind === 'list' && b.kind === 'list') {
    return a.items.length === b.items.length && a.items.every((item, index) => isPair(item, b.items[index]))
  }
  if (a.kind === 'map' && b.kind === 'map') {
    return (
      a.entries.length === b.entries.length &&
      a.entries.every((entry, index) => {
        const other = b.entries[index]
        return other?.key === entry.key && isSame(entry.node, other.node)
      })
    )
  }
  return false
}

function isPair(a: FrontMatterNode, b: FrontMatterNode | undefined): boolean {
  return b !== undefined && isSame(a, b)
}
