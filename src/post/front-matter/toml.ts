import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Comment } from '../post.js'
import type { Source, Span } from '../source.js'
import { MAX_DEPTH, TOO_DEEP } from './limits.js'
import { emptyReading, moveProblem, type Reading } from './reading.js'
import { readRepairing, type Trouble } from './repair.js'
import { proposeTomlRepairs } from './toml-repairs.js'
import { treeOfToml } from './toml-tree.js'

interface Parsed {
  program: AST.TOMLProgram | undefined
}

/** Reads TOML 1.0. Dates stay texts, as written. */
export function readToml(source: Source, content: Span): Reading {
  const firstLine = source.position(content.from).line
  const { result, problems, origin } = readRepairing(source.slice(content), parse, (text, trouble) =>
    proposeTomlRepairs(text, trouble, firstLine)
  )
  const at = (offset: number): number => content.from + origin(offset)
  const moved = problems.map((problem) => moveProblem(problem, content.from))
  if (!result.program) return emptyReading(content, moved)
  const tree = treeOfToml(result.program, content, at)
  const comments = result.program.comments.map((comment): Comment => {
    const [from, to] = comment.range
    return { span: { from: at(from), to: at(to) }, text: comment.value.trim() }
  })
  return { root: tree.root, problems: [...moved, ...tree.problems], comments }
}

function parse(text: string): { result: Parsed; trouble: Trouble | undefined } {
  const deep = tooDeep(text)
  if (deep !== undefined) {
    return { result: { program: undefined }, trouble: { code: TOO_DEEP, from: deep, to: deep + 1 } }
  }
  try {
    return { result: { program: parseTOML(text, { tomlVersion: '1.0' }) }, trouble: undefined }
  } catch (error) {
    if (error instanceof ParseError) {
      const from = Math.min(error.index, text.length)
      return {
        result: { program: undefined },
        trouble: { code: error.message, from, to: Math.min(from + 1, text.length) }
      }
    }
    // The parser hands the characters of a text on as arguments, of which JavaScript takes a limited number.
    if (error instanceof RangeError) {
      return { result: { program: undefined }, trouble: { code: 'too-long', from: 0, to: 0 } }
    }
    throw error
  }
}

/** The parser works by recursion, so the depth of brackets is looked at before; not exactly, where the TOML is broken. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const found of text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[\]{}]/g)) {
    const [sign] = found
    if (sign === '[' || sign === '{') depth += 1
    if (sign === ']' || sign === '}') depth -= 1
    if (depth > MAX_DEPTH) return found.index
  }
  return undefined
}
