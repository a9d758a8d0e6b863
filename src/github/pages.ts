/** The most that GitHub gives on one page. */
export const PAGE_SIZE = 100

/** A bound for what is unusual: 50 pages are 5,000 entries. */
const MAX_PAGES = 50

interface Page<Entry> {
  data: Entry[]
  headers: { link?: string | undefined }
}

/**
 * Reads a list that GitHub hands out in pages, to its end.
 * @param request asks for one page, by its number from 1
 * @throws an error with the status 502 for an answer that is no list
 */
export async function allPages<Entry>(
  request: (page: number) => Promise<Page<Entry>>,
  mostPages = MAX_PAGES
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, headers } = await request(page)
    if (!Array.isArray(data)) throw Object.assign(new Error('the answer is no list'), { status: 502 })
    entries.push(...data)
    // A page may be shorter than it could be: GitHub knows which one is the last, unless a proxy took its word away.
    const hasMore = headers.link === undefined ? data.length === PAGE_SIZE : /rel="next"/.test(headers.link)
    if (!hasMore) break
  }
  return entries
}
