import type { Asker } from './ask.js'
import { pageQuestion } from './page.js'
import type { LinkPolicy } from './request.js'
import type { ArchivedCopy, Verdict } from './verdict.js'

/** https://archive.org/help/wayback_api.php */
const AVAILABILITY = 'https://archive.org/wayback/available'
/** Links that are looked up in one run: the archive is a charity's. */
const MOST_LOOKED_UP = 10
/** An answer is a few hundred bytes long. */
const ANSWER_BYTES = 64 * 1024

/**
 * Looks broken links up in the Internet Archive.
 *
 * @returns by the URL; only those that it has
 */
export async function archivedCopies(
  verdicts: Iterable<Verdict>,
  asker: Asker,
  policy: LinkPolicy
): Promise<Map<string, Pick<Verdict, 'archived'>>> {
  const found = new Map<string, Pick<Verdict, 'archived'>>()
  const broken = [...verdicts].filter((verdict) => verdict.class === 'broken').slice(0, MOST_LOOKED_UP)
  await Promise.all(
    broken.map(async ({ url }) => {
      const question = pageQuestion(`${AVAILABILITY}?url=${encodeURIComponent(url)}`, policy)
      const { answer } = await asker.ask({
        ...question,
        headers: { ...question.headers, accept: 'application/json', 'accept-encoding': 'identity' },
        bodyBytes: ANSWER_BYTES,
        bodyWanted: true
      })
      const archived = answer?.status === 200 ? readCopy(answer.body.toString('utf8')) : undefined
      if (archived) found.set(url, { archived })
    })
  )
  return found
}

/** Reads the archive's answer; undefined when it has no copy, or is not what the archive says. */
export function readCopy(text: string): ArchivedCopy | undefined {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return undefined
  }
  const closest = part(part(answer, 'archived_snapshots'), 'closest')
  const url = part(closest, 'url')
  if (part(closest, 'available') !== true || String(part(closest, 'status') ?? '200') !== '200') return undefined
  if (typeof url !== 'string' || url.length > 4000) return undefined
  const copy = /^https?:\/\/web\.archive\.org(\/web\/(\d{4})(\d\d)(\d\d)\d{6}\/\S+)$/.exec(url)
  if (!copy) return undefined
  const [, path, year, month, day] = copy
  return { url: `https://web.archive.org${path}`, day: `${year}-${month}-${day}` }
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
