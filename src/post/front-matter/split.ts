import matter from 'gray-matter'
import type { Span } from '../source.js'

/** Where gray-matter cuts a block of front matter. */
export interface Split {
  /** From the line after the opening fence to the start of the closing one. */
  content: Span
  /** The three characters that close it. */
  closing: Span
}

/** The spellings of a language behind an opening fence that are data, and what they are. Everything else is code. */
const DATA_LANGUAGES: Readonly<Record<string, 'yaml' | 'toml' | 'json'>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json'
}

/** The format that a language after `---` names; undefined for programming languages and unknown ones. */
export function formatOfLanguage(language: string): 'yaml' | 'toml' | 'json' | undefined {
  const name = language.toLowerCase()
  return Object.hasOwn(DATA_LANGUAGES, name) ? DATA_LANGUAGES[name] : undefined
}

/**
 * Splits front matter off with gray-matter, and hands its text to an engine of ours.
 *
 * gray-matter's own engines can't be reached: it doesn't get to see what stands behind the opening fence, which the
 * caller has judged, every engine that it brings along is replaced, and the one for JavaScript refuses.
 *
 * @param text of the file
 * @param from of the opening fence
 * @param fence `---` or `+++`
 * @param closeAt start of the closing fence
 * @param engine is called with the content's span; not for content of nothing but blank lines and comments
 */
export function split(
  text: string,
  from: number,
  fence: '---' | '+++',
  closeAt: number,
  engine: (content: Span) => void
): Split {
  const block = fence + text.slice(text.indexOf('\n', from), closeAt + fence.length)
  const parse = (content: string): object => {
    engine(withoutFenceLine(text, closeAt - 1 - content.length, closeAt))
    return {}
  }
  const file = matter(block, {
    language: 'yaml',
    delimiters: [fence, fence],
    engines: { yaml: parse, json: parse, javascript: refuse, coffee: refuse }
  })
  const contentTo = closeAt - file.content.length
  return {
    content: withoutFenceLine(text, contentTo - 1 - file.matter.length, contentTo),
    closing: { from: contentTo, to: contentTo + fence.length }
  }
}

/** gray-matter's content begins behind the opening fence; what is left of that line is blank. */
function withoutFenceLine(text: string, from: number, to: number): Span {
  return { from: Math.min(text.indexOf('\n', from) + 1, to), to }
}

function refuse(): object {
  throw new Error('Front matter is never run as code')
}
