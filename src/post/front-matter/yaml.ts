import { Composer, CST, type Document, Lexer, Parser } from 'yaml'
import type { Comment } from '../post.js'
import type { Source, Span } from '../source.js'
import { MAX_DEPTH, TOO_DEEP } from './limits.js'
import { emptyReading, moveProblem, type Reading } from './reading.js'
import { readRepairing, type Trouble } from './repair.js'
import { readSimpleYaml } from './simple-yaml.js'
import { proposeYamlRepairs } from './yaml-repairs.js'
import { treeOf } from './yaml-tree.js'

interface Composed {
  document: Document.Parsed | undefined
  /** Where a second document begins, that generators don't read. */
  second: number | undefined
  comments: CST.SourceToken[]
}

/**
 * Reads YAML 1.2 with the core schema: dates stay texts, `yes` and `no` are texts, no tag constructs anything.
 */
export function readYaml(source: Source, content: Span): Reading {
  const root = readSimpleYaml(source.text, content)
  return root ? { root, problems: [], comments: [] } : readAnyYaml(source, content)
}

/** As readYaml, whatever the YAML is like. */
export function readAnyYaml(source: Source, content: Span): Reading {
  const { result, problems, origin } = readRepairing(source.slice(content), compose, proposeYamlRepairs)
  const at = (offset: number): number => content.from + origin(offset)
  const moved = problems.map((problem) => moveProblem(problem, content.from))
  const comments = result.comments.map((token): Comment => {
    const from = at(token.offset)
    return { span: { from, to: from + token.source.length }, text: token.source.slice(1).trim() }
  })
  if (result.second !== undefined) {
    const from = at(result.second)
    moved.push({
      kind: 'syntax',
      span: { from, to: from + 1 },
      message:
        'A line with `...` ends the YAML above; what follows is not read. Remove the line, or put what belongs to the text behind the closing `---`.'
    })
  }
  if (!result.document) return { ...emptyReading(content, moved), comments }
  const tree = treeOf(source, result.document, content, at)
  return { root: tree.root, problems: [...moved, ...tree.problems], comments }
}

function compose(text: string): { result: Composed; trouble: Trouble | undefined } {
  const { tokens, tooDeep } = tokensOf(text)
  if (tooDeep !== undefined) {
    const trouble = { code: TOO_DEEP, from: tooDeep, to: tooDeep + 1 }
    return { result: { document: undefined, second: undefined, comments: [] }, trouble }
  }
  // Duplicate keys are looked for in the tree, for all formats alike; unknown tags are told from the tree as well.
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  const errors = document?.errors ?? []
  const first = errors.reduce<(typeof errors)[number] | undefined>(
    (least, error) => (least && least.pos[0] <= error.pos[0] ? least : error),
    undefined
  )
  return {
    result: { document, second: second?.range?.[0], comments: commentsOf(tokens) },
    trouble: first && {
      code: first.code,
      from: Math.min(first.pos[0], text.length),
      to: Math.min(first.pos[1], text.length)
    }
  }
}

/**
 * The token tree of a text. It is given up where it gets too deep: from there on the parser would need a call for every
 * level, and what works on the tree as well.
 */
function tokensOf(text: string): { tokens: CST.Token[]; tooDeep: number | undefined } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The stack has the document, a collection for every level, and the value that is read.
    if (parser.stack.length > MAX_DEPTH + 2) return { tokens: [], tooDeep: Math.min(parser.offset, text.length - 1) }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, tooDeep: undefined }
}

function commentsOf(tokens: readonly CST.Token[]): CST.SourceToken[] {
  const comments: CST.SourceToken[] = []
  const collect = (source: readonly CST.Token[] | undefined): void => {
    for (const token of source ?? []) if (token.type === 'comment') comments.push(token as CST.SourceToken)
  }
  const visit = (token: CST.Token | null | undefined): void => {
    if (!token) return
    if (token.type === 'document') {
      collect(token.start)
      visit(token.value)
    }
    if (token.type === 'block-scalar') collect(token.props)
    if (CST.isCollection(token)) {
      for (const item of token.items) {
        collect(item.start)
        visit(item.key)
        collect(item.sep)
        visit(item.value)
      }
    }
    if ('end' in token && Array.isArray(token.end)) collect(token.end)
  }
  collect(tokens)
  for (const token of tokens) visit(token)
  return comments.sort((a, b) => a.offset - b.offset)
}
