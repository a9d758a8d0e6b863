import { LINK_CLASSES } from '../../links/verdict.js'
import type { Words } from '../../translation/en.js'
import type { Report, ReportedLink } from '../report.js'
import { linkTotal } from '../wording.js'
import { html, link } from './markup.js'

/** A table of more rows is a file to search, not a page to read: the report as JSON has all. */
const MOST_ROWS = 5000
const MOST_PLACES = 5

/** Every link with what was found out, those that lead nowhere first. */
export function linksSection(report: Report, words: Words): string {
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
  const { columns } = words
  const there = LINK_CLASSES.filter((name) => report.counts.links[name] > 0)
  const options = there.map((name) => {
    const count = words.number(report.counts.links[name])
    return `<option value="${name}">${words.linkClasses[name]} (${count}): ${words.linkMeanings[name]}</option>`
  })
  return [
    `<h2 id="links">${words.counted(total, 'link')}</h2>`,
    `<div class="field" hidden><label for="link-class">${words.show}</label><select id="link-class"><option value="">${words.allLinks}</option>${options.join('')}</select></div>`,
    '<div class="wide" role="region" aria-labelledby="links" tabindex="0"><table>',
    `<thead><tr><th scope="col">${columns.result}</th><th scope="col">${columns.address}</th><th scope="col">${columns.happened}</th><th scope="col">${columns.used}</th></tr></thead>`,
    `<tbody>${shown.map((one) => row(one, words)).join('\n')}</tbody></table></div>`,
    links.length > shown.length ? `<p class="soft">${words.moreLinks(links.length - shown.length)}</p>` : ''
  ].join('\n')
}

function row(entry: ReportedLink, words: Words): string {
  return `<tr data-class="${entry.class}"><td>${words.linkClasses[entry.class]}</td><td>${link(entry.url)}</td><td>${happened(entry, words)}</td><td>${places(entry, words)}</td></tr>`
}

function happened({ status, reason, chain }: ReportedLink, words: Words): string {
  const text = reason === undefined ? (status === undefined ? '' : String(status)) : html(reason)
  if (!chain || chain.length < 2) return text
  const hops = chain.map((hop) => `<li>${hop.status} ${link(hop.url)}</li>`)
  return `${text}<details><summary>${words.counted(chain.length - 1, 'redirect')}</summary><ol class="chain">${hops.join('')}</ol></details>`
}

function places({ used }: ReportedLink, words: Words): string {
  const shown = used.slice(0, MOST_PLACES).map(({ path, range }) => `${html(path)}:${range.start.line}`)
  if (used.length > shown.length) shown.push(words.andMore(used.length - shown.length))
  return shown.join('<br>')
}
