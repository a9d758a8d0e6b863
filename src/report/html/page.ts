import { createHash } from 'node:crypto'
import type { ReadFile, ReadSource } from '../../post/source.js'
import type { Severity } from '../../rules/rule.js'
import { gravestFirst } from '../by-post.js'
import type { Report, Statistics } from '../report.js'
import { counted, linkCost, linkTotal, postsWithFindings, seconds, severityTotals } from '../wording.js'
import { EmbeddedImages } from './images.js'
import { linksSection } from './links.js'
import { html, link, message } from './markup.js'
import { LEVEL_NAMES, postArticle } from './post.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'

export interface HtmlOptions {
  /** Reads the text of a post, for what fixes change. */
  readSource: ReadSource
  /** Reads a file of the repository, for covers. */
  readFile: ReadFile
  statistics?: Statistics
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The report as one page of HTML that needs nothing else, piece by piece. Its policy allows the script and the style that
 * are written here, and images that are part of the page: whatever a text of a post holds, nothing of it runs or is fetched.
 */
export async function* renderHtml(report: Report, options: HtmlOptions): AsyncGenerator<string> {
  yield head(report, options.statistics)
  const images = new EmbeddedImages(options.readFile)
  const pages = new Map(report.posts.map(({ path, page }) => [path, page]))
  if (report.findings.length > 0) {
    yield `${rulesTable(report)}\n<h2 id="findings" tabindex="-1">Findings</h2>\n${filters(report)}\n`
    for (const { path, findings } of gravestFirst(report)) {
      const page = pages.get(path)
      const cover = page?.cover
      const source = findings.some(({ fix }) => fix) ? await options.readSource(path) : undefined
      const image = cover && 'path' in cover ? await images.of(cover.path) : undefined
      yield `${postArticle({ path, findings, page, source, image })}\n`
    }
  }
  yield [incomplete(report), linksSection(report), '</main>', foot(options.statistics), script(), '</body></html>', '']
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n')
}

function head(report: Report, statistics: Statistics | undefined): string {
  const { posts, errors, warnings, infos } = report.counts
  const counts: [string, number, string][] = [
    ['error', errors, errors === 1 ? 'error' : 'errors'],
    ['warning', warnings, warnings === 1 ? 'warning' : 'warnings'],
    ['note', infos, infos === 1 ? 'note' : 'notes'],
    ['', posts, posts === 1 ? 'post' : 'posts'],
    ['', linkTotal(report), linkTotal(report) === 1 ? 'link' : 'links']
  ]
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<title>SEO content check</title>',
    `<style>${STYLE}</style></head><body>`,
    '<a class="skip" href="#findings">Go to the findings</a>',
    '<header>',
    '<h1>SEO content check</h1>',
    `<p class="soft">${verdict(report)}</p>`,
    `<ul class="counts">${counts.map(([name, count, noun]) => `<li class="${name}"><b>${count.toLocaleString('en-US')}</b>${noun}</li>`).join('')}</ul>`,
    statistics?.links ? `<p class="soft">${html(linkCost(statistics.links))}.</p>` : '',
    '</header>',
    '<main>',
    ''
  ].join('\n')
}

function verdict(report: Report): string {
  const checked = counted(report.counts.posts, 'post')
  if (report.findings.length > 0) {
    return `${severityTotals(report.counts)} in ${postsWithFindings(report).toLocaleString('en-US')} of ${checked}.`
  }
  if (report.incomplete.length > 0) return `${checked} checked, no findings; but not everything could be checked.`
  return report.counts.posts === 0
    ? 'There were no posts to check.'
    : `<span class="fine">${checked} checked: nothing to fix.</span>`
}

/** How often each rule found something, the most frequent first. */
function rulesTable(report: Report): string {
  const rules = new Map<string, { count: number; posts: Set<string>; severity: Severity; help: string }>()
  for (const { rule, path, severity, help } of report.findings) {
    const known = rules.get(rule) ?? { count: 0, posts: new Set<string>(), severity, help }
    known.count += 1
    known.posts.add(path)
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)) known.severity = severity
    rules.set(rule, known)
  }
  const rows = [...rules]
    .sort(([, a], [, b]) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count)
    .map(
      ([rule, { count, posts, severity, help }]) =>
        `<tr class="${LEVEL_NAMES[severity]}"><td>${link(help, rule)}</td><td><span class="level">${LEVEL_NAMES[severity]}</span></td><td class="count">${count.toLocaleString('en-US')}</td><td class="count">${posts.size.toLocaleString('en-US')}</td><td><button type="button" hidden data-show-rule="${html(rule)}" aria-label="Show the findings of ${html(rule)}">Show</button></td></tr>`
    )
  return [
    '<h2 id="rules">By rule</h2>',
    '<div class="wide" role="region" aria-labelledby="rules" tabindex="0"><table>',
    '<thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col" class="count">Findings</th><th scope="col" class="count">Posts</th><th scope="col">Filter</th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table></div>`
  ].join('\n')
}

/** Shown by the script, which makes them work. */
function filters(report: Report): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort()
  const boxes = SEVERITIES.map((severity) => {
    const name = LEVEL_NAMES[severity]
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${name}s</label>`
  })
  return [
    '<form hidden aria-label="Filter findings">',
    `<fieldset><legend>Severity</legend>${boxes.join('')}</fieldset>`,
    `<label class="field">Rule<select name="rule"><option value="">all rules</option>${rules.map((rule) => `<option>${html(rule)}</option>`).join('')}</select></label>`,
    '<label class="field">Post<input type="search" name="post" placeholder="a part of its path" autocomplete="off"></label>',
    '<button type="reset">Show all</button>',
    '<output aria-live="polite" data-words="Findings shown: {shown}, posts: {posts}"></output>',
    '</form>'
  ].join('\n')
}

const MOST_REASONS = 500

function incomplete({ incomplete: reasons }: Report): string {
  if (reasons.length === 0) return ''
  const items = reasons.slice(0, MOST_REASONS).map((reason) => `<li>${message(reason)}</li>`)
  if (reasons.length > MOST_REASONS) items.push(`<li>… and ${counted(reasons.length - MOST_REASONS, 'more line')}</li>`)
  return `<h2>Not checked</h2>\n<ul>${items.join('\n')}</ul>`
}

function foot(statistics: Statistics | undefined): string {
  const took = statistics ? ` in ${seconds(statistics.totalMs)}` : ''
  return `<footer><p>Checked${took}. Made by seo-content-check; nothing on this page is loaded from elsewhere.</p></footer>`
}

function script(): string {
  return `<script>${SCRIPT}</script>`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
