import { LINK_CLASSES, type LinkClass } from '../links/verdict.js'
import { codeSpan, escapeMarkdown } from './escape.js'
import type { Report, ReportedLink } from './report.js'
import { counted } from './wording.js'

/** Longer addresses would push the table's other columns off the page. */
const LONGEST_URL = 300

/** Classes that say nothing about a single link: their count is enough. */
const UNLISTED: ReadonlySet<LinkClass> = new Set(['ok', 'skipped'])

/**
 * A table of the links that are not simply fine, worst class first; folded.
 * @param limit most bytes that it may take
 */
export function linksTable(report: Report, limit: number): string {
  const classes = LINK_CLASSES.filter((name) => !UNLISTED.has(name))
  const order = ['broken', ...classes.filter((name) => name !== 'broken')]
  const links = report.links
    .filter((link) => !UNLISTED.has(link.class))
    .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))
  if (links.length === 0) return ''
  const rows: string[] = []
  let bytes = 0
  for (const link of links) {
    const text = row(link)
    bytes += Buffer.byteLength(text) + 1
    if (bytes > limit) break
    rows.push(text)
  }
  const left = links.length - rows.length
  return [
    `<details><summary>${counted(links.length, 'link')} to look at</summary>`,
    '',
    '| Result | Link | What happened | Used in |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...(left > 0 ? [`… and ${counted(left, 'more link')}: see the report in JSON.`, ''] : []),
    '</details>'
  ].join('\n')
}

function row(link: ReportedLink): string {
  const url = link.url.length > LONGEST_URL ? `${link.url.slice(0, LONGEST_URL)}…` : link.url
  const [first] = link.used
  const more = link.used.length > 1 ? ` and ${link.used.length - 1} more` : ''
  const place = first ? `${codeSpan(`${first.path}:${first.range.start.line}`, 'table')}${more}` : ''
  return `| ${link.class} | ${codeSpan(url, 'table')} | ${happened(link)} | ${place} |`
}

function happened({ status, reason, chain, url }: ReportedLink): string {
  const target = chain?.at(-1)?.url
  const moved = target !== undefined && target !== url
  const parts: string[] = []
  if (reason !== undefined) parts.push(escapeMarkdown(reason))
  else if (status !== undefined && !moved) parts.push(String(status))
  if (moved) parts.push(`now at ${codeSpan(target, 'table')}`)
  return parts.join('; ')
}
