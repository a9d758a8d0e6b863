import { createHash } from 'node:crypto'
import type { ReadFile, ReadSource } from '../../post/source.js'
import type { Severity } from '../../rules/rule.js'
import { english, type Words } from '../../translation/en.js'
import { gravestFirst } from '../by-post.js'
import type { Report, Statistics } from '../report.js'
import { linkCost, linkTotal, postsWithFindings, seconds, severityTotals } from '../wording.js'
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
  /** Those of the report's language; default: English. */
  words?: Words
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The report as one page of HTML that needs nothing else, piece by piece. Its policy allows the script and the style that
 * are written here, and images that are part of the page: whatever a text of a post holds, nothing of it runs or is fetched.
 */
export async function* renderHtml(report: Report, options: HtmlOptions): AsyncGenerator<string> {
  const words = options.words ?? english
  yield head(report, options.statistics, words)
  const images = new EmbeddedImages(options.readFile)
  const pages = new Map(report.posts.map(({ path, page }) => [path, page]))
  if (report.findings.length > 0) {
    yield `${rulesTable(report, words)}\n<h2 id="findings" tabindex="-1">${words.findings}</h2>\n${filters(report, words)}\n`
    for (const { path, findings } of gravestFirst(report)) {
      const page = pages.get(path)
      const cover = page?.cover
      const source = findings.some(({ fix }) => fix) ? await options.readSource(path) : undefined
      const image = cover && 'path' in cover ? await images.of(cover.path) : undefined
      yield `${postArticle({ path, findings, page, source, image, words })}\n`
    }
  }
  yield [
    incomplete(report, words),
    linksSection(report, words),
    '</main>',
    foot(options.statistics, words),
    script(),
    '</body></html>',
    ''
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n')
}

function head(report: Report, statistics: Statistics | undefined, words: Words): string {
  const { posts, errors, warnings, infos } = report.counts
  const counts: [string, number, string][] = [
    ['error', errors, words.noun(errors, 'error')],
    ['warning', warnings, words.noun(warnings, 'warning')],
    ['note', infos, words.noun(infos, 'note')],
    ['', posts, words.noun(posts, 'post')],
    ['', linkTotal(report), words.noun(linkTotal(report), 'link')]
  ]
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${report.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${words.title}</title>`,
    `<style>${STYLE}</style></head><body>`,
    `<a class="skip" href="#findings">${words.goToFindings}</a>`,
    '<header>',
    `<h1>${words.title}</h1>`,
    `<p class="soft">${verdict(report, words)}</p>`,
    `<ul class="counts">${counts.map(([name, count, noun]) => `<li class="${name}"><b>${words.number(count)}</b>${noun}</li>`).join('')}</ul>`,
    statistics?.links ? `<p class="soft">${html(linkCost(statistics.links, words))}.</p>` : '',
    '</header>',
    '<main>',
    ''
  ].join('\n')
}

function verdict(report: Report, words: Words): string {
  const checked = words.counted(report.counts.posts, 'post')
  if (report.findings.length > 0) {
    return words.totalsIn(severityTotals(report.counts, words), postsWithFindings(report), checked)
  }
  if (report.incomplete.length > 0) return words.checkedButNotEverything(checked)
  return report.counts.posts === 0
    ? words.thereWereNoPosts
    : `<span class="fine">${words.nothing(words.postsChecked(checked, undefined))}</span>`
}

/** How often each rule found something, the most frequent first. */
function rulesTable(report: Report, words: Words): string {
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
        `<tr class="${LEVEL_NAMES[severity]}"><td>${link(help, rule)}</td><td><span class="level">${words.severities[severity]}</span></td><td class="count">${words.number(count)}</td><td class="count">${words.number(posts.size)}</td><td><button type="button" hidden data-show-rule="${html(rule)}" aria-label="${words.showFindingsOf(html(rule))}">${words.show}</button></td></tr>`
    )
  return [
    `<h2 id="rules">${words.byRule}</h2>`,
    '<div class="wide" role="region" aria-labelledby="rules" tabindex="0"><table>',
    `<thead><tr><th scope="col">${words.rule}</th><th scope="col">${words.severity}</th><th scope="col" class="count">${words.findings}</th><th scope="col" class="count">${words.posts}</th><th scope="col">${words.filter}</th></tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`
  ].join('\n')
}

/** Shown by the script, which makes them work. */
function filters(report: Report, words: Words): string {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort()
  const boxes = SEVERITIES.map((severity) => {
    const name = words.severityGroups[severity]
    return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${name}</label>`
  })
  return [
    `<form hidden aria-label="${words.filterFindings}">`,
    `<fieldset><legend>${words.severity}</legend>${boxes.join('')}</fieldset>`,
    `<label class="field">${words.rule}<select name="rule"><option value="">${words.allRules}</option>${rules.map((rule) => `<option>${html(rule)}</option>`).join('')}</select></label>`,
    `<label class="field">${words.post}<input type="search" name="post" placeholder="${words.partOfPath}" autocomplete="off"></label>`,
    `<button type="reset">${words.showAll}</button>`,
    `<output aria-live="polite" data-words="${words.shown}"></output>`,
    '</form>'
  ].join('\n')
}

const MOST_REASONS = 500

function incomplete({ incomplete: reasons }: Report, words: Words): string {
  if (reasons.length === 0) return ''
  const items = reasons.slice(0, MOST_REASONS).map((reason) => `<li>${message(reason)}</li>`)
  if (reasons.length > MOST_REASONS) items.push(`<li>${words.moreReasons(reasons.length - MOST_REASONS)}</li>`)
  return `<h2>${words.notChecked}</h2>\n<ul>${items.join('\n')}</ul>`
}

function foot(statistics: Statistics | undefined, words: Words): string {
  return `<footer><p>${words.madeBy(statistics && seconds(statistics.totalMs, words))}</p></footer>`
}

function script(): string {
  return `<script>${SCRIPT}</script>`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
