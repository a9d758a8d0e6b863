import { LINK_CLASSES } from '../../links/verdict.js'
import type { Report, ReportedLink } from '../report.js'
import { counted, LINK_CLASS_MEANING, linkTotal } from '../wording.js'
import { html, link } from './markup.js'

/** A table of more rows is a file to search, not a page to read: the report as JSON has all. */
const MOST_ROWS = 5000
const MOST_PLACES = 5

/** Every link with what was found out, those that lead nowhere first. */
export function linksSection(report: Report): string {
  const total = linkTotal(report)
  if (total === 0) return ''
  const classes = [
    'broken',
    ...LINK_CLASSES.filter((name) => name !== 'broken' && name !== 'ok' && name !== 'skipped'),
    'ok',
    'skipped'
  ]
  const links = [...report.links].sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class))
  const shown = links.slice(0, MOST_ROWS)
  const there = LINK_CLASSES.filter((name) => report.counts.links[name] > 0)
  const options = there.map((name) => {
    const count = report.counts.links[name].toLocaleString('en-US')
    return `<option value="${name}">${name} (${count}): ${LINK_CLASS_MEANING[name]}</option>`
  })
  return [
    `<h2 id="links">${counted(total, 'link')}</h2>`,
    `<div class="field" hidden><label for="link-class">Show</label><select id="link-class"><option value="">all links</option>${options.join('')}</select></div>`,
    '<div class="wide" role="region" aria-labelledby="links" tabindex="0"><table>',
    '<thead><tr><th scope="col">Result</th><th scope="col">Address</th><th scope="col">What happened</th><th scope="col">Used in</th></tr></thead>',
    `<tbody>${shown.map(row).join('\n')}</tbody></table></div>`,
    links.length > shown.length ? `<p class="soft">… and ${counted(links.length - shown.length, 'more link')}.</p>` : ''
  ].join('\n')
}

function row(entry: ReportedLink): string {
  return `<tr data-class="${entry.class}"><td>${entry.class}</td><td>${link(entry.url)}</td><td>${happened(entry)}</td><td>${places(entry)}</td></tr>`
}

function happened({ status, reason, chain }: ReportedLink): string {
  const words = reason === undefined ? (status === undefined ? '' : String(status)) : html(reason)
  if (!chain || chain.length < 2) return words
  const hops = chain.map((hop) => `<li>${hop.status} ${link(hop.url)}</li>`)
  return `${words}<details><summary>${counted(chain.length - 1, 'redirect')}</summary><ol class="chain">${hops.join('')}</ol></details>`
}

function places({ used }: ReportedLink): string {
  const shown = used.slice(0, MOST_PLACES).map(({ path, range }) => `${html(path)}:${range.start.line}`)
  if (used.length > shown.length) shown.push(`and ${used.length - shown.length} more`)
  return shown.join('<br>')
}
