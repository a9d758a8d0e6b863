import { oneLine, printable } from '../report/terminal-text.js'
import { counted } from '../report/wording.js'
import type { FixedPost, UnfixedPost } from './rounds.js'

/** Lines about one post; the rest is counted. */
const MOST_LINES = 20

/** What was fixed in which post, and what could not be, for a person at a terminal. Empty when there was nothing to fix. */
export function fixSummary(posts: readonly FixedPost[], unfixed: readonly UnfixedPost[], isDryRun: boolean): string {
  const lines: string[] = []
  for (const { path, findings } of posts) {
    lines.push(`${isDryRun ? 'Would fix' : 'Fixed'} ${printable(path)}`)
    for (const { range, rule, fix } of findings.slice(0, MOST_LINES)) {
      lines.push(`  line ${range.start.line}: ${oneLine(fix?.description ?? '')} (${rule})`)
    }
    if (findings.length > MOST_LINES) lines.push(`  and ${findings.length - MOST_LINES} more`)
  }
  for (const { path, reason } of unfixed) lines.push(`Not fixed: ${printable(path)}, because ${oneLine(reason)}`)
  const count = posts.reduce((sum, { findings }) => sum + findings.length, 0)
  if (count > 0) {
    const done = isDryRun ? 'would be fixed; nothing was written' : 'fixed'
    lines.push(`${counted(count, 'finding')} in ${counted(posts.length, 'post')} ${done}.`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}
