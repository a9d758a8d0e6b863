import type { InlineContext, InlineParser } from '@lezer/markdown'

const START = /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/iuy
const HOST = /[\p{L}\p{N}\p{M}_-]{1,256}(?:\.[\p{L}\p{N}\p{M}_-]{1,256}){0,40}/uy
/** ASCII only, as on GitHub: Chinese and Japanese have no space before a URL. */
const WORD_CHARACTER = /\w/
const URL_END = /[\s<]/g
/** GitHub's list, and the quotes and full stops that other scripts end a sentence with: they belong to the sentence. */
const TRAILING = /[?!.,:*_~'"”’»›“„…。、，！？；：」』】）]/u
const TRAILING_ENTITY = /&[\dA-Za-z]{1,31};$/
const LONGEST_ENTITY = 40

/**
 * Bare URLs as GitHub Flavored Markdown links them: `https://…` and `www.…` up to white space or `<`, without trailing
 * punctuation and closing parentheses that are not opened inside. Written anew because the one of `@lezer/markdown` takes
 * quadratic time, knows ASCII hosts only and drops a query that follows the host directly.
 *
 * @param inBrackets whether a `[` is open here: a `]` that closes it ends the URL
 */
export function bareUrls(inBrackets: (context: InlineContext) => boolean): InlineParser {
  return {
    name: 'BareUrl',
    parse(context, next, from) {
      // h, H, w, W
      if ((next | 32) !== 104 && (next | 32) !== 119) return -1
      const length = bareUrlLength(context.text, from - context.offset, inBrackets(context))
      return length > 0 ? context.addElement(context.elt('BareUrl', from, from + length)) : -1
    },
    before: 'Emphasis'
  }
}

/** The length of the bare URL that starts here; 0 when none does. */
export function bareUrlLength(text: string, from: number, inBrackets: boolean): number {
  START.lastIndex = from
  const start = START.exec(text)
  if (!start || (from > 0 && WORD_CHARACTER.test(text[from - 1] ?? ''))) return 0
  const hostFrom = from + start[0].length
  HOST.lastIndex = hostFrom
  const host = HOST.exec(text)?.[0].replace(/\.+$/, '')
  if (host === undefined || !isHost(host, start[0].toLowerCase() === 'www.')) return 0
  URL_END.lastIndex = hostFrom + host.length
  const end = URL_END.exec(text)?.index ?? text.length
  return trimmedEnd(text, hostFrom, inBrackets ? bracketEnd(text, hostFrom, end) : end) - from
}

/** GFM wants a dot, and no underscore in the last two labels; `localhost` is let through so that it can be reported. */
function isHost(host: string, prefixed: boolean): boolean {
  const labels = host.split('.')
  if (labels.slice(-2).some((label) => label.includes('_') || label === '')) return false
  return labels.length > 1 || prefixed || host.toLowerCase() === 'localhost'
}

/** Where a `]` closes a bracket that was opened before the URL. */
function bracketEnd(text: string, from: number, to: number): number {
  let depth = 0
  for (let at = from; at < to; at += 1) {
    if (text[at] === '[') depth += 1
    else if (text[at] === ']') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return to
}

function trimmedEnd(text: string, from: number, to: number): number {
  let unopened = 0
  for (let at = from; at < to; at += 1) {
    if (text[at] === ')') unopened += 1
    else if (text[at] === '(') unopened -= 1
  }
  let end = to
  while (end > from) {
    const last = text[end - 1] ?? ''
    if (TRAILING.test(last)) {
      end -= 1
    } else if (last === ')' && unopened > 0) {
      end -= 1
      unopened -= 1
    } else if (last === ';') {
      const entity = TRAILING_ENTITY.exec(text.slice(Math.max(from, end - LONGEST_ENTITY), end))
      if (!entity) break
      end -= entity[0].length
    } else break
  }
  return end
}
