import { createHash } from 'node:crypto'
import { codeSpan, escapeMessage } from '../report/escape.js'
import type { Finding } from '../report/report.js'
import type { Suggestion } from './suggestions.js'
import { confirmWords, SEVERITY_LABELS } from './wording.js'

/** Messages of one suggestion together; GitHub takes 65,536 characters. */
const LONGEST_MESSAGE = 2000
const MOST_FINDINGS = 8

/**
 * The hidden first line by which a suggestion is found again: the same for the same findings with the same words to replace.
 *
 * @param id tells the suggestions of several workflows apart
 */
export function suggestionMarker(id: string, { path, before, after, findings }: Suggestion): string {
  const about = findings.map(({ rule, subject }) => JSON.stringify([rule, subject])).sort()
  const print = createHash('sha256')
    .update(JSON.stringify([path, about, before, after]))
    .digest('hex')
  return `<!-- seo-content-check-suggestion:${id}:${print.slice(0, 16)} -->`
}

/** The marker of a suggestion of ours in the body of a comment; undefined: there is none. */
export function markerOf(id: string, body: string): string | undefined {
  const [line = ''] = body.split(/\r?\n/, 1)
  const [, of] = /^<!-- seo-content-check-suggestion:([\w.-]+):[0-9a-f]{16} -->$/.exec(line.trimEnd()) ?? []
  return of === id ? line.trimEnd() : undefined
}

/** A review comment that says what is wrong and offers the lines that repair it. */
export function suggestionComment(id: string, suggestion: Suggestion): string {
  const { findings, after, newline } = suggestion
  const told = findings.slice(0, MOST_FINDINGS).map((finding) => findingText(finding))
  return [
    suggestionMarker(id, suggestion),
    told.join('\n\n'),
    '',
    suggestionBlock(after, newline),
    ...(findings.some(({ fix }) => !fix?.safe) ? ['', `<sub>${confirmWords}</sub>`] : [])
  ].join('\n')
}

function findingText({ severity, rule, help, message }: Finding): string {
  const name = /^https?:\/\/[^\s()<>\\]+$/.test(help) ? `[${codeSpan(rule)}](${help})` : codeSpan(rule)
  const text = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1).toWellFormed()}…` : message
  return `${SEVERITY_LABELS[severity]} (${name})\\\n${escapeMessage(text)}`
}

/** The lines as they are, with the line ends of the file, between fences that they can't close. */
function suggestionBlock(lines: readonly string[], newline: string): string {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return `${fence}suggestion\n${lines.map((line) => `${line}${newline}`).join('')}${fence}`
}
