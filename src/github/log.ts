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
