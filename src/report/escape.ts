/**
 * Text from posts, URLs and servers, made safe for GitHub's Markdown. GitHub looks for mentions, issues, commits, emoji and
 * addresses in the text that Markdown leaves, so that a backslash or an entity doesn't stop it: an invisible space does.
 */

const INVISIBLE_SPACE = '\u200B'

/**
 * Controls, directions of writing and what else isn't seen. Joiners and variation selectors stay: emoji and some scripts
 * need them.
 */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu

/** The text on one line, with what can't be seen made visible as its code point: `[U+202E]`. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(
      UNSEEN,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
    )
}

/** What GitHub would make a link, a notification or a picture of, wherever it stands in text. */
function withoutReferences(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${INVISIBLE_SPACE}`)
    .replace(/#(?=[\p{L}\p{N}_])/gu, `#${INVISIBLE_SPACE}`)
    .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${INVISIBLE_SPACE}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${INVISIBLE_SPACE}`))
    .replace(/:(?=\/\/)/g, `:${INVISIBLE_SPACE}`)
    .replace(/(mailto|xmpp|www)([:.])/gi, `$1${INVISIBLE_SPACE}$2`)
    .replace(/:(?=[\w+-]+:)/g, `:${INVISIBLE_SPACE}`)
}

/** Text for the inside of an HTML element that Markdown leaves alone, such as `<summary>`. */
export function escapeHtml(text: string): string {
  return withoutReferences(visible(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Text for the middle of a line of Markdown: shown as it is, whatever it holds. */
export function escapeMarkdown(text: string): string {
  const escaped = withoutReferences(visible(text))
    .replace(/[\\`*_~[\]|#!&]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // Formulas are recognised before backslashes are.
    .replaceAll('$', '<span>$</span>')
  // What would start a heading, a list or a rule if it came to stand at the start of a line.
  return escaped.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

/** A code span that shows the text as it is. GitHub looks for nothing in code. */
export function codeSpan(text: string, place: 'text' | 'table' = 'text'): string {
  const content = visible(text)
  if (content.trim() === '') return content === '' ? '(nothing)' : '(white space)'
  const runs = content.match(/`+/g) ?? []
  const taken = new Set(runs.map((run) => run.length))
  let length = 1
  while (taken.has(length)) length += 1
  const fence = '`'.repeat(length)
  const padded = /^`|`$|^ .* $/.test(content) ? ` ${content} ` : content
  return `${fence}${place === 'table' ? withoutCellEnds(padded) : padded}${fence}`
}

/** A pipe ends a cell even in code, unless a backslash of its own stands before it. */
function withoutCellEnds(code: string): string {
  return code.replace(/\\(?=\|)/g, `\\${INVISIBLE_SPACE}`).replaceAll('|', '\\|')
}

/** Backticks in a message mark code, and addresses stay whole, to be copied. */
const CODE_OR_ADDRESS = /`([^`]+)`|(?:https?|ftp):\/\/[^\s"`]*[^\s"`.,;:!?)\]}'’”»]/gi

/** A finding's message: its words are text, what it has between backticks and its addresses are code. */
export function escapeMessage(message: string): string {
  const parts: string[] = []
  let at = 0
  for (const match of message.matchAll(CODE_OR_ADDRESS)) {
    const text = escapeMarkdown(message.slice(at, match.index))
    const touches = text === '' ? at > 0 : text.endsWith('`')
    // Backticks that touch would be read as one longer fence.
    parts.push(touches ? `${text}${INVISIBLE_SPACE}` : text, codeSpan(match[1] ?? match[0]))
    at = match.index + match[0].length
  }
  parts.push(escapeMarkdown(message.slice(at)))
  return parts.join('')
}

/** Text for the lines of a fenced block, and the fence that it can't close. */
export function fencedBlock(language: string, lines: readonly string[], indent = ''): string {
  const content = lines.map((line) => visible(line.replaceAll('\t', '    ')))
  const longest = Math.max(2, ...content.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...content, fence].map((line) => `${indent}${line}`).join('\n')
}

/** A path for use in a URL: nothing in it can end a link or start a query. */
export function encodePath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (character) => `%${hex(character)}`))
    .join('/')
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase()
}
