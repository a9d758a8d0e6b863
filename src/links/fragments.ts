import type { Asker } from './ask.js'
import { contentTypeOf } from './headers.js'
import { pageQuestion } from './page.js'
import type { LinkPolicy, LinkRequest } from './request.js'
import type { Verdict } from './verdict.js'

/** Pages that are longer are not judged. */
const LONGEST_PAGE = 2 * 1024 * 1024
/** A page with less text than this is most likely put together in the browser, where its places come into being. */
const LEAST_TEXT = 500
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Fragments that name no element: the top, a text to look for, the state of a script or of a viewer, the lines of source
 * text on code hosts.
 */
const NO_PLACE = /^(?:top)?$|:~:|^[!/?]|=|^L\d+/i

/**
 * Reads the pages that are linked to with a fragment, and says which of the fragments name no place there.
 *
 * @returns by the URL; only pages on which something is missing
 */
export async function missingFragments(
  requests: readonly LinkRequest[],
  verdicts: ReadonlyMap<string, Verdict>,
  asker: Asker,
  policy: LinkPolicy
): Promise<Map<string, Pick<Verdict, 'missingFragments'>>> {
  const found = new Map<string, Pick<Verdict, 'missingFragments'>>()
  await Promise.all(
    requests.map(async ({ url, kind, fragments = [] }) => {
      const wanted = fragments.filter((fragment) => !NO_PLACE.test(fragment))
      const verdict = verdicts.get(url)
      const works = verdict?.class === 'ok' || (verdict?.class === 'redirected' && !verdict.suspicion)
      if (kind !== 'page' || !works || wanted.length === 0) return
      const page = await readPage(url, asker, policy)
      const places = page === undefined ? undefined : await placesOf(page)
      const missing = places ? wanted.filter((fragment) => !isAt(fragment, places)) : []
      if (missing.length > 0) found.set(url, { missingFragments: missing })
    })
  )
  return found
}

async function readPage(url: string, asker: Asker, policy: LinkPolicy): Promise<string | undefined> {
  const question = pageQuestion(url, policy)
  const { answer } = await asker.ask({
    ...question,
    headers: { ...question.headers, 'accept-encoding': 'identity' },
    bodyBytes: LONGEST_PAGE,
    bodyWanted: true
  })
  if (!answer?.complete || answer.status < 200 || answer.status >= 300) return undefined
  if (answer.headers['content-encoding'] !== undefined) return undefined
  return HTML_TYPES.has(contentTypeOf(answer.headers) ?? '') ? answer.body.toString('utf8') : undefined
}

/** The places that a page's own text has; undefined when it most likely gets them from a script. */
async function placesOf(html: string): Promise<ReadonlySet<string> | undefined> {
  const { Parser } = await import('htmlparser2')
  const places = new Set<string>()
  let text = 0
  let hidden = 0
  const parser = new Parser({
    onopentag(name, { id, name: anchor }) {
      if (id) places.add(id)
      if (anchor && name === 'a') places.add(anchor)
      if (name === 'script' || name === 'style' || name === 'template') hidden += 1
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style' || name === 'template') hidden -= 1
    },
    ontext(data) {
      if (hidden === 0) text += data.trim().length
    }
  })
  parser.end(html)
  return text < LEAST_TEXT ? undefined : places
}

function isAt(fragment: string, places: ReadonlySet<string>): boolean {
  const spellings = [fragment, decoded(fragment)]
  // GitHub's headings carry a prefix that its script takes away.
  return spellings.some((name) => places.has(name) || places.has(`user-content-${name.toLowerCase()}`))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
