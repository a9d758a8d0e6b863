import { isUtf16 } from '../decode.js'
import type { FrontMatter, FrontMatterDialect, FrontMatterFormat, FrontMatterProblem } from '../post.js'
import type { Source, Span } from '../source.js'
import { controlCharacterProblem, duplicateKeyProblems, encodingProblem } from './content-problems.js'
import { findDialectBlock, readDialectBlock } from './dialects.js'
import { findOpening, firstFilledLine, isKeyLine, lineAt, type Opening } from './fence.js'
import { toData } from './find.js'
import { jsonEnd, readJson } from './json.js'
import { MAX_BLANK_LINES, MAX_LENGTH, MAX_PROBLEMS } from './limits.js'
import { type Engine, emptyReading, type Reading } from './reading.js'
import { formatOfLanguage, split } from './split.js'
import { readToml } from './toml.js'
import { findLikelyEnd, unclosedProblem } from './unclosed.js'
import { readYaml } from './yaml.js'

const ENGINES: Readonly<Record<FrontMatterFormat, Engine>> = { yaml: readYaml, toml: readToml, json: readJson }

/**
 * The front matter of a file, with the place of everything in it. Never throws on account of the text; time and memory
 * are bounded whatever it is. Nothing in it is ever run or constructed: values are texts, numbers, booleans, lists, maps.
 *
 * After a problem the rest is read as its author most likely meant it, so that one mistake doesn't hide others.
 *
 * @param dialect what the site's generator takes for front matter beside what most do
 */
export function parseFrontMatter(source: Source, dialect: FrontMatterDialect = {}): FrontMatter {
  const opening = findOpening(source)
  const block = findDialectBlock(source, opening, dialect)
  if (block) {
    return assemble(source, block.opening, block.format, block.content, block.end, readDialectBlock(source, block))
  }
  if (!opening) return missing(source)
  if (opening.format === 'json') return parseJsonBlock(source, opening)
  return parseFenced(source, opening)
}

function parseFenced(source: Source, opening: Opening): FrontMatter {
  const { text } = source
  const fence = opening.format === 'toml' ? '+++' : '---'
  const rest = source.slice(opening.rest)
  const language = /^[\w+#./-]+$/.test(rest) ? rest : ''
  const found = text.indexOf(`\n${fence}`, opening.marks.to - 1)
  const closeAt = found < 0 ? undefined : found + 1
  const format = language ? formatOfLanguage(language) : opening.format
  const first = firstFilledLine(text, opening.contentFrom)
  const looksLikeFields = first < text.length && isKeyLine(text, first, format ?? 'yaml')

  if (language && !format) {
    const known = /^(?:js|javascript|jsx?|mjs|cjs|tsx?|typescript|coffee|coffeescript|cson|ruby|python|php|lua)$/i
    if (known.test(language) || closeAt !== undefined) return refused(source, opening, language, closeAt)
    return missing(source)
  }
  const exact = source.slice(opening.marks) === fence
  if (!exact && !looksLikeFields) return missing(source)
  const opened = openingProblem(source, opening, fence, language)
  if (closeAt === undefined || format === undefined) {
    if (!looksLikeFields) return missing(source)
    return parseUnclosed(source, opening, format ?? opening.format, opened)
  }
  if (closeAt - opening.contentFrom > MAX_LENGTH) {
    if (!looksLikeFields) return missing(source)
    return tooLarge(source, opening, format, { from: opening.contentFrom, to: closeAt })
  }

  let reading: Reading | undefined
  const read = (content: Span): void => {
    reading = ENGINES[format](source, content)
  }
  const content = { from: opening.contentFrom, to: closeAt }
  const blank = blankLines(source, content)
  if (blank) return broken(source, opening, format, content, closeAt + fence.length, emptyReading(content, [blank]))
  const cut = exact
    ? split(text, opening.marks.from, fence, closeAt, read)
    : { content, closing: { from: closeAt, to: closeAt + fence.length } }
  if (!reading) read(cut.content)
  const result = reading ?? emptyReading(cut.content)

  // A field called "And then we went home" is a sentence of the body, before a `---` that is a line across the page.
  const hasSentence = result.root.entries.some((entry) => /\S\s+\S+\s+\S/.test(entry.key))
  if ((result.problems.length > 0 || hasSentence) && format !== 'json') {
    const end = findLikelyEnd(source, cut.content, format)
    if (end?.sure) {
      const before = ENGINES[format](source, { from: cut.content.from, to: end.at })
      if (before.problems.length === 0) return unclosed(source, opening, format, opened, end.at)
    }
  }
  const closed = closingProblem(source, cut.closing, fence)
  return assemble(source, opening, format, cut.content, cut.closing.to, {
    ...result,
    problems: [...opened, ...result.problems, ...closed]
  })
}

function parseJsonBlock(source: Source, opening: Opening): FrontMatter {
  const end = jsonEnd(source.text, opening.contentFrom, MAX_LENGTH)
  const content = { from: opening.contentFrom, to: end.at }
  if (end.reason === 'too-large') return tooLarge(source, opening, 'json', content)
  const reading = readJson(source, content)
  if (end.reason === 'unclosed') {
    const problem: FrontMatterProblem = {
      kind: 'unclosed',
      span: opening.marks,
      message:
        'The front matter starts with `{`, but the `}` that ends it is missing. Add a `}` on a line of its own after the last field.'
    }
    reading.problems = [problem, ...reading.problems.filter((other) => other.span.from < content.to)].slice(0, 2)
  }
  return assemble(source, opening, 'json', content, content.to, reading)
}

function parseUnclosed(
  source: Source,
  opening: Opening,
  format: FrontMatterFormat,
  opened: FrontMatterProblem[]
): FrontMatter {
  const to = Math.min(source.text.length, opening.contentFrom + MAX_LENGTH)
  const end = findLikelyEnd(source, { from: opening.contentFrom, to }, format)
  return unclosed(source, opening, format, opened, end?.at ?? source.text.length)
}

function unclosed(
  source: Source,
  opening: Opening,
  format: FrontMatterFormat,
  opened: FrontMatterProblem[],
  at: number
): FrontMatter {
  const content = { from: opening.contentFrom, to: at }
  if (at - opening.contentFrom > MAX_LENGTH) return tooLarge(source, opening, format, content)
  const blank = blankLines(source, content)
  const reading = blank ? emptyReading(content, [blank]) : ENGINES[format](source, content)
  const fence = format === 'toml' ? '+++' : '---'
  const { problem, end } = unclosedProblem(source, opening.marks, fence, at)
  return assemble(source, opening, format, content, end, {
    ...reading,
    problems: [...opened, problem, ...reading.problems]
  })
}

/** There is an opening fence, but not as it has to be. */
function openingProblem(source: Source, opening: Opening, fence: string, language: string): FrontMatterProblem[] {
  const marks = source.slice(opening.marks)
  const rest = source.slice(opening.rest)
  if (marks !== fence) {
    const signs = fence === '---' ? 'dashes' : 'plus signs'
    const what = marks.startsWith(fence)
      ? `has ${marks.length} ${signs}; it must have exactly three`
      : `is "${marks}", typographic dashes; it must be three plain dashes`
    return [
      {
        kind: 'syntax',
        span: opening.marks,
        message: `The line that opens the front matter ${what}. As it is, the site can't be built or shows the fields as text. Write \`${fence}\`.`,
        fix: { description: `Write \`${fence}\``, edits: [{ span: opening.marks, text: fence }] }
      }
    ]
  }
  if (rest && !language && !rest.startsWith('#')) {
    return [
      {
        kind: 'syntax',
        span: opening.rest,
        message: `The line that opens the front matter has text behind \`${fence}\`. Put "${shorten(rest)}" on a line of its own.`,
        fix: {
          description: 'Start a new line',
          edits: [{ span: { from: opening.marks.to, to: opening.rest.from }, text: source.newline }]
        }
      }
    ]
  }
  return []
}

/** Generators take any line that starts with `---` as the end, and print the rest of it. */
function closingProblem(source: Source, closing: Span, fence: string): FrontMatterProblem[] {
  const line = { from: closing.from, to: lineAt(source.text, closing.from).to }
  const rest = source.slice({ from: closing.to, to: line.to })
  if (rest.trim() === '') return []
  const onlyMarks = [...rest.trimEnd()].every((sign) => sign === fence[0])
  const text = onlyMarks ? fence : `${fence}${source.newline}${rest.trim()}`
  return [
    {
      kind: 'unclosed',
      span: line,
      message: `The front matter ends with "${shorten(source.slice(line))}" instead of \`${fence}\`. Some generators print the rest of the line as text, others don't see the end at all. ${
        onlyMarks ? `Write \`${fence}\`.` : `Put \`${fence}\` on a line of its own.`
      }`,
      fix: { description: `Close the front matter with \`${fence}\``, edits: [{ span: line, text }] }
    }
  ]
}

function refused(source: Source, opening: Opening, language: string, closeAt: number | undefined): FrontMatter {
  const line = lineAt(source.text, opening.marks.from)
  const content = { from: opening.contentFrom, to: closeAt ?? opening.contentFrom }
  const problem: FrontMatterProblem = {
    kind: 'code',
    span: { from: opening.marks.from, to: opening.rest.to },
    message: `The front matter is marked as "${shorten(language)}", a language that a generator may run as a program. It was not read. Write it in YAML, between lines of exactly \`---\`.`
  }
  return broken(
    source,
    opening,
    undefined,
    content,
    closeAt === undefined ? line.to : closeAt + 3,
    emptyReading(content, [problem])
  )
}

function tooLarge(source: Source, opening: Opening, format: FrontMatterFormat, content: Span): FrontMatter {
  const problem: FrontMatterProblem = {
    kind: 'syntax',
    span: opening.marks,
    message: `The front matter is longer than ${MAX_LENGTH / 1024} thousand characters, and was not read. Perhaps the line that closes it is missing; otherwise move data of this size to a data file.`
  }
  return broken(source, opening, format, content, content.to, emptyReading(content, [problem]))
}

function blankLines(source: Source, content: Span): FrontMatterProblem | undefined {
  const { text } = source
  let blank = 0
  for (let at = content.from; at < content.to; at = text.indexOf('\n', at) + 1 || content.to) {
    const end = lineAt(text, at).to
    blank = text.slice(at, end).trim() === '' ? blank + 1 : 0
    if (blank > MAX_BLANK_LINES) {
      return {
        kind: 'syntax',
        span: { from: at, to: at },
        message: `The front matter has more than ${MAX_BLANK_LINES} empty lines in a row, and was not read. Perhaps the line that closes it is missing; otherwise remove the empty lines.`
      }
    }
  }
  return undefined
}

function missing(source: Source): FrontMatter {
  const none = { from: 0, to: 0 }
  const { root } = emptyReading(none)
  const empty = source.text.trim() === ''
  const message = empty
    ? 'The file is empty. A post starts with front matter: fields such as `title: …` between two lines of `---`.'
    : 'There is no front matter. A post starts with fields such as `title: …` between two lines of `---`; without them it has no title, date or description.'
  const problems: FrontMatterProblem[] = [{ kind: 'missing', message, span: empty ? none : source.lineSpan(1) }]
  if (isUtf16(source)) problems.push(encodingProblem(source, none))
  return {
    state: 'missing',
    format: undefined,
    span: none,
    contentSpan: none,
    root,
    data: toData(root),
    problems,
    comments: []
  }
}

function broken(
  source: Source,
  opening: Opening,
  format: FrontMatterFormat | undefined,
  content: Span,
  end: number,
  reading: Reading
): FrontMatter {
  const assembled = assemble(source, opening, format ?? 'yaml', content, end, reading)
  return { ...assembled, format }
}

function assemble(
  source: Source,
  opening: Opening,
  format: FrontMatterFormat,
  content: Span,
  end: number,
  reading: Reading
): FrontMatter {
  const span = { from: opening.marks.from, to: Math.max(end, content.to) }
  const problems = [...reading.problems]
  if (source.invalidAt !== undefined && source.invalidAt < span.to) problems.push(encodingProblem(source, span))
  problems.push(...controlCharacterProblem(source, content), ...duplicateKeyProblems(source, reading.root, format))
  problems.sort((a, b) => a.span.from - b.span.from)
  return {
    state: problems.length > 0 ? 'broken' : 'ok',
    format,
    span,
    contentSpan: content,
    root: reading.root,
    data: toData(reading.root),
    problems: problems.slice(0, MAX_PROBLEMS),
    comments: reading.comments
  }
}

function shorten(text: string): string {
  const signs = [...text.slice(0, 100)]
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('')
}
