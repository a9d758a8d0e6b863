/** The most that GitHub gives on one page. */
export const PAGE_SIZE = 100

/** A bound for what is unusual: 50 pages are 5,000 entries. */
const MAX_PAGES = 50

/**
 * Reads a list that GitHub hands out in pages, to its end.
 * @param request asks for one page, by its number from 1
 */
export async function allPages<Entry>(
  request: (page: number) => Promise<{ data: Entry[] }>,
  mostPages = MAX_PAGES
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await request(page)
    entries.push(...data)
    if (data.length < PAGE_SIZE) break
  }
  return entries
}
