/**
 * Text from a post, a URL, a server or a file name, made safe for one line of the log: the runner takes commands from
 * lines that start with `::`, and from `##[` anywhere in a line, on both output streams.
 */
export function forLog(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

/** One line of the job's log. */
export type WriteLine = (line: string) => void

/** A place in the repository that an annotation points to; lines and columns are 1-based, ends included. */
export interface AnnotationPlace {
  file: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** The runner cuts a message there. */
const MAX_MESSAGE = 4096

/**
 * The workflow command that makes an annotation.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotationCommand(
  level: AnnotationLevel,
  message: string,
  title: string,
  place?: Partial<AnnotationPlace>
): string {
  const properties = Object.entries({ title, ...place })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${properties.join(',')}::${escapeData(shorten(message))}`
}

function shorten(message: string): string {
  if (message.length <= MAX_MESSAGE) return message
  return `${message.slice(0, MAX_MESSAGE - 1).toWellFormed()}…`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
