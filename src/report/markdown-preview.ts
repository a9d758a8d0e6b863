import type { PageFacts } from '../preview/page.js'
import { searchResult } from '../preview/search-result.js'
import { socialCard } from '../preview/social-card.js'
import { encodePath, escapeHtml } from './escape.js'
import type { CommitPlace } from './markdown-post.js'

/** Width of a card's image in px: half a comment, as wide as two columns are on a laptop. */
const IMAGE_WIDTH = 320

/**
 * A post as a search result and as a card on social media, folded; open where something of it is cut or missing. One
 * paragraph of HTML, because GitHub's Markdown has no columns. The only image is the post's own cover.
 */
export function previewBlock(page: PageFacts, place: CommitPlace | undefined): string {
  const cells = [searchCell(page), socialCell(page, place)]
  const open = isFlawed(page) ? ' open' : ''
  return [
    `<details${open}><summary>How it looks in search and on social media</summary>`,
    '',
    '<table>',
    '<tr><th align="left">Search result</th><th align="left">Card on social media</th></tr>',
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

function searchCell(page: PageFacts): string {
  const { title, breadcrumb, description, date } = searchResult(page)
  const words =
    description === undefined
      ? '<i>No description: the search engine picks words of the page.</i>'
      : escapeHtml(description)
  return [
    ...(breadcrumb === undefined ? [] : [`<sub>${escapeHtml(breadcrumb)}</sub>`]),
    `<b>${title === undefined ? '<i>No title</i>' : escapeHtml(title)}</b>`,
    `<sub>${date === undefined ? '' : `${escapeHtml(date)} — `}${words}</sub>`
  ].join('<br>')
}

function socialCell(page: PageFacts, place: CommitPlace | undefined): string {
  const { host, title, cover } = socialCard(page)
  const address = cover && imageAddress(cover, place)
  const image =
    address !== undefined
      ? `<img width="${IMAGE_WIDTH}" alt="" src="${attribute(address)}">`
      : `<sub><i>${cover ? 'An image of the site.' : 'No cover image: the card has none.'}</i></sub>`
  return [
    image,
    ...(host === undefined ? [] : [`<sub>${escapeHtml(host)}</sub>`]),
    `<b>${title === undefined ? '<i>No title</i>' : escapeHtml(title)}</b>`
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
