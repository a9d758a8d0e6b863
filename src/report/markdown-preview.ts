import type { PageFacts } from '../preview/page.js'
import { searchResult } from '../preview/search-result.js'
import { socialCard } from '../preview/social-card.js'
import type { Words } from '../translation/en.js'
import { encodePath, escapeHtml } from './escape.js'
import type { CommitPlace } from './markdown-post.js'

/** Width of a card's image in px: half a comment, as wide as two columns are on a laptop. */
const IMAGE_WIDTH = 320

/**
 * A post as a search result and as a card on social media, folded; open where something of it is cut or missing. One
 * paragraph of HTML, because GitHub's Markdown has no columns. The only image is the post's own cover.
 */
export function previewBlock(page: PageFacts, place: CommitPlace | undefined, words: Words): string {
  const cells = [searchCell(page, words), socialCell(page, place, words)]
  const open = isFlawed(page) ? ' open' : ''
  return [
    `<details${open}><summary>${words.preview}</summary>`,
    '',
    '<table>',
    `<tr><th align="left">${words.searchResult}</th><th align="left">${words.card}</th></tr>`,
    `<tr>${cells.map((cell) => `<td valign="top" width="50%">${cell}</td>`).join('')}</tr>`,
    '</table>',
    '',
    '</details>'
  ].join('\n')
}

function isFlawed(page: PageFacts): boolean {
  const { title, isTitleCut, description, isDescriptionCut } = searchResult(page)
  return title === undefined || isTitleCut || description === undefined || isDescriptionCut || page.cover === undefined
}

function searchCell(page: PageFacts, words: Words): string {
  const { title, breadcrumb, description, date } = searchResult(page)
  const text = description === undefined ? `<i>${words.noDescription}</i>` : escapeHtml(description)
  return [
    ...(breadcrumb === undefined ? [] : [`<sub>${escapeHtml(breadcrumb)}</sub>`]),
    `<b>${title === undefined ? `<i>${words.noTitle}</i>` : escapeHtml(title)}</b>`,
    `<sub>${date === undefined ? '' : `${escapeHtml(date)} — `}${text}</sub>`
  ].join('<br>')
}

function socialCell(page: PageFacts, place: CommitPlace | undefined, words: Words): string {
  const { host, title, cover } = socialCard(page)
  const address = cover && imageAddress(cover, place)
  const image =
    address !== undefined
      ? `<img width="${IMAGE_WIDTH}" alt="" src="${attribute(address)}">`
      : `<sub><i>${cover ? words.siteImage : words.noCover}</i></sub>`
  return [
    image,
    ...(host === undefined ? [] : [`<sub>${escapeHtml(host)}</sub>`]),
    `<b>${title === undefined ? `<i>${words.noTitle}</i>` : escapeHtml(title)}</b>`
  ].join('<br>')
}

/** A file of the repository is shown by GitHub itself, also in a private repository. */
function imageAddress(cover: NonNullable<PageFacts['cover']>, place: CommitPlace | undefined): string | undefined {
  if ('path' in cover) {
    return place && `${place.repositoryUrl}/blob/${encodePath(place.headSha)}/${encodePath(cover.path)}?raw=true`
  }
  return /^https?:\/\//i.test(cover.url) && URL.canParse(cover.url) ? new URL(cover.url).href : undefined
}

/** A URL that was parsed holds no white space and no quotes but in its fragment. */
function attribute(url: string): string {
  return url
    .replaceAll('&', '&amp;')
    .replaceAll('"', '%22')
    .replaceAll("'", '%27')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E')
    .replaceAll('`', '%60')
}
