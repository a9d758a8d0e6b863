import { LINK_CLASSES, type LinkClass } from '../links/verdict.js'
import type { Words } from '../translation/en.js'
import { codeSpan, escapeMarkdown } from './escape.js'
import type { Report, ReportedLink } from './report.js'

/** Longer addresses would push the table's other columns off the page. */
const LONGEST_URL = 300

/** Classes that say nothing about a single link: their count is enough. */
const UNLISTED: ReadonlySet<LinkClass> = new Set(['ok', 'skipped'])

/**
 * A table of the links that are not simply fine, worst class first; folded.
 * @param limit most bytes that it may take
 */
export function linksTable(report: Report, limit: number, words: Words): string {
  const classes = LINK_CLASSES.filter((name) => !UNLISTED.has(name))
  const order = ['broken', ...classes.filter((name) => name !== 'broken')]
  const links = report.links
    .filter((link) => !UNLISTED.has(link.class))
    .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))
  if (links.length === 0) return ''
  const rows: string[] = []
  let bytes = 0
  for (const link of links) {
    const text = row(link, words)
    bytes += Buffer.byteLength(text) + 1
    if (bytes > limit) break
    rows.push(text)
  }
  const left = links.length - rows.length
  const { columns } = words
  return [
    `<details><summary>${words.linksToLookAt(words.counted(links.length, 'link'))}</summary>`,
    '',
    `| ${[columns.result, columns.link, columns.happened, columns.used].join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...(left > 0 ? [words.moreLinksInJson(left), ''] : []),
    '</details>'
  ].join('\n')
}

function row(link: ReportedLink, words: Words): string {
  const url = link.url.length > LONGEST_URL ? `${link.url.slice(0, LONGEST_URL)}…` : link.url
  const [first] = link.used
  const more = link.used.length > 1 ? ` ${words.andMore(link.used.length - 1)}` : ''
  const place = first ? `${codeSpan(`${first.path}:${first.range.start.line}`, 'table')}${more}` : ''
  return `| ${words.linkClasses[link.class]} | ${codeSpan(url, 'table')} | ${happened(link, words)} | ${place} |`
}

function happened({ status, reason, chain, url }: ReportedLink, words: Words): string {
  const target = chain?.at(-1)?.url
  const moved = target !== undefined && target !== url
  const parts: string[] = []
  if (reason !== undefined) parts.push(escapeMarkdown(reason))
  else if (status !== undefined && !moved) parts.push(String(status))
  if (moved) parts.push(words.nowAt(codeSpan(target, 'table')))
  return parts.join('; ')
}
