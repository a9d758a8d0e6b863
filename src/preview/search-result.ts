import { fitText, textWidth } from '../text-width/text-width.js'
import type { PageFacts } from './page.js'

/** Google on a desktop: titles in Arial of 20 px in a column of about 600 px, as Yoast SEO and other tools measure. */
export const TITLE = { size: 20, width: 600 } as const
/** Descriptions in Arial of 14 px: about 985 px over two lines, as tools that preview search results measure. */
export const DESCRIPTION = { size: 14, width: 985 } as const

/** A page as a search result shows it. Texts are plain; `undefined`: the search engine will choose words of the page. */
export interface SearchResult {
  title: string | undefined
  isTitleCut: boolean
  /** `example.com › posts › my-post`; undefined when the site's address is not known. */
  breadcrumb: string | undefined
  description: string | undefined
  isDescriptionCut: boolean
  date: string | undefined
}

export function searchResult({ title, description, url, date }: PageFacts): SearchResult {
  return {
    title: title === undefined ? undefined : cut(title, TITLE),
    isTitleCut: title !== undefined && textWidth(title, TITLE.size) > TITLE.width,
    breadcrumb: url === undefined ? undefined : breadcrumb(url),
    description: description === undefined ? undefined : cut(description, DESCRIPTION),
    isDescriptionCut: description !== undefined && textWidth(description, DESCRIPTION.size) > DESCRIPTION.width,
    date
  }
}

/** Ends with `...` and after a whole word, as search results do. */
function cut(text: string, { size, width }: { size: number; width: number }): string {
  return textWidth(text, size) <= width ? text : `${fitText(text, width - textWidth(' ...', size), size)} ...`
}

/** A path is shown as a trail of names; of a long one the first and the last. */
const MOST_PARTS = 3
const LONGEST_PART = 40

function breadcrumb(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname } = new URL(url)
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(readable)
  const shown = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 1), '...', ...parts.slice(-1)]
  return [hostname, ...shown].join(' › ')
}

function readable(part: string): string {
  let text = part
  try {
    text = decodeURIComponent(part)
  } catch {
    // A stray percent sign is shown as it is.
  }
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1).toWellFormed()}…` : text
}
