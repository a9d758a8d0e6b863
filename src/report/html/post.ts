import type { RepoPath, Source } from '../../post/source.js'
import type { PageFacts } from '../../preview/page.js'
import { searchResult } from '../../preview/search-result.js'
import { socialCard } from '../../preview/social-card.js'
import type { Severity } from '../../rules/rule.js'
import type { Words } from '../../translation/en.js'
import { previewFix } from '../fix-preview.js'
import type { Finding } from '../report.js'
import { countSeverities, severityTotals } from '../wording.js'
import { html, link, message } from './markup.js'

export interface HtmlPost {
  path: RepoPath
  findings: readonly Finding[]
  page: PageFacts | undefined
  /** For fixes. */
  source: Source | undefined
  /** The cover itself as a `data:` address, where it is a file of the repository. */
  image: string | undefined
  words: Words
}

/** Names of severities as people and style sheets have them. */
export const LEVEL_NAMES: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** A post with its findings and with what it looks like elsewhere. */
export function postArticle(post: HtmlPost): string {
  const { path, findings, page, source, words } = post
  const totals = severityTotals(countSeverities(findings), words) || words.noFindings
  const items = findings.map((finding) => findingItem(finding, source, words))
  return [
    `<article class="post" data-path="${html(path)}">`,
    `<h3>${html(path)}</h3>`,
    `<p class="meta">${totals}</p>`,
    page ? previews(page, post.image, words) : '',
    `<ul class="findings">${items.join('\n')}</ul>`,
    '</article>'
  ].join('\n')
}

function findingItem(
  { rule, severity, message: text, range, help, related, fix, removed }: Finding,
  source: Source | undefined,
  words: Words
): string {
  const level = LEVEL_NAMES[severity]
  const place = removed ? words.removedFile : words.lineAndColumn(range.start.line, range.start.column)
  return [
    `<li class="${level}" data-severity="${severity}" data-rule="${html(rule)}">`,
    `<p><span class="level">${words.labels[severity]}</span> <span class="meta">${place} · ${link(help, rule)}</span></p>`,
    `<p>${message(text)}</p>`,
    related?.length ? relatedList(related) : '',
    fix ? fixBlock(fix, source, words) : '',
    '</li>'
  ].join('')
}

/** The other posts that a finding is about, too. */
function relatedList(related: NonNullable<Finding['related']>): string {
  const items = related.map(
    ({ path, line, message: text }) =>
      `<li><code>${html(line === undefined ? path : `${path}:${line}`)}</code>: ${message(text)}</li>`
  )
  return `<ul class="related">${items.join('')}</ul>`
}

const MOST_LINES = 20
const LONGEST_LINE = 1000

function fixBlock(fix: NonNullable<Finding['fix']>, source: Source | undefined, words: Words): string {
  const lead = `<p class="meta">${fix.safe ? words.fix : words.suggestion}: ${message(fix.description)}</p>`
  const preview = source && previewFix(fix, source)
  if (!preview) return lead
  const lines = [...preview.before, ...preview.after]
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return lead
  const mark = (tag: 'del' | 'ins', some: readonly string[]) =>
    some.map((line) => `<${tag}>${tag === 'del' ? '-' : '+'} ${html(line)}</${tag}>`).join('')
  return `${lead}<div class="diff" role="group" aria-label="${words.whatChanges}">${mark('del', preview.before)}${mark('ins', preview.after)}</div>`
}

function previews(page: PageFacts, image: string | undefined, words: Words): string {
  return `<details><summary>${words.preview}</summary><div class="previews">${result(page, words)}${card(page, image, words)}</div></details>`
}

function result(page: PageFacts, words: Words): string {
  const { title, breadcrumb, description, date } = searchResult(page)
  const text = description === undefined ? `<i>${words.noDescription}</i>` : html(description)
  return [
    `<div class="result" role="group" aria-label="${words.searchResult}">`,
    breadcrumb === undefined ? '' : `<p class="trail">${html(breadcrumb)}</p>`,
    `<p class="title">${title === undefined ? `<i>${words.noTitle}</i>` : html(title)}</p>`,
    `<p class="words">${date === undefined ? '' : `<span class="soft">${html(date)} — </span>`}${text}</p>`,
    '</div>'
  ].join('')
}

function card(page: PageFacts, image: string | undefined, words: Words): string {
  const { host, title, cover } = socialCard(page)
  return [
    `<div class="card" role="group" aria-label="${words.card}">`,
    `<figure>${picture(cover, image, words)}</figure>`,
    `<div>${host === undefined ? '' : `<p class="trail">${html(host)}</p>`}`,
    `<p class="title">${title === undefined ? `<i>${words.noTitle}</i>` : html(title)}</p></div>`,
    '</div>'
  ].join('')
}

/** Nothing is fetched from elsewhere: a cover on another site is named, to be opened by who wants to. */
function picture(cover: PageFacts['cover'], image: string | undefined, words: Words): string {
  if (!cover) return `<span>${words.noCoverImage}</span>`
  if ('url' in cover) return `<span>${words.coverElsewhere}<br>${link(cover.url, nameOf(cover.url))}</span>`
  return image === undefined ? `<span>${html(cover.path)}</span>` : `<img alt="" src="${html(image)}">`
}

function nameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
