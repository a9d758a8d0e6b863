import type { ImageFacts } from '../images/facts.js'
import { FIRST_BYTES, MOST_BYTES, readImageHeader } from '../images/header.js'
import type { Asker, Evidence } from './ask.js'
import { contentTypeOf, type TellingHeaders } from './headers.js'
import type { LinkPolicy } from './request.js'
import type { Answer } from './transport.js'

/** The one status that a range alone can be to blame for. */
const RANGE_NOT_SATISFIABLE = 416

/** What came of asking for an image: the evidence, whose body is let go, and what the body said. */
export interface ImageEvidence {
  evidence: Evidence
  /** undefined when there was no 2xx answer. */
  facts: ImageFacts | undefined
}

/** Asks for the first bytes of an image; once more for further ones, when the header is longer than that. */
export async function askImage(url: string, asker: Asker, policy: LinkPolicy): Promise<ImageEvidence> {
  const headers = {
    'user-agent': policy.userAgent,
    // As social networks ask: who says that it takes AVIF or WebP is given that instead of what they get.
    accept: 'image/jpeg,image/png,image/gif,image/*;q=0.8,*/*;q=0.5',
    // The bytes of a range are bytes of what is sent; compressed ones would tell nothing.
    'accept-encoding': 'identity'
  }
  const ask = (from: number, to: number, at: string, retries: number, ranged = true) =>
    asker.ask({
      url: at,
      method: 'GET',
      headers: ranged ? { ...headers, range: `bytes=${from}-${to - 1}` } : headers,
      bodyBytes: to,
      bodyWanted: true,
      timeoutMs: policy.timeoutMs,
      retries
    })
  let evidence = await ask(0, FIRST_BYTES, url, policy.retries)
  // An empty file has no range at all.
  if (evidence.answer?.status === RANGE_NOT_SATISFIABLE) {
    evidence = await ask(0, FIRST_BYTES, url, policy.retries, false)
  }
  const { answer, ...rest } = evidence
  if (!answer) return { evidence, facts: undefined }
  const first = startOf(answer)
  let facts = first && factsOf(answer, first)
  if (first && facts?.wantsMore) {
    const more = await ask(FIRST_BYTES, MOST_BYTES, evidence.hops.at(-1)?.url ?? url, 0)
    const longer = more.answer && longerStart(first, more.answer)
    if (longer) facts = factsOf(answer, longer)
  }
  return { evidence: { ...rest, answer: { ...answer, body: Buffer.alloc(0) } }, facts: facts?.image }
}

/** The beginning of a file, and how long the whole is. */
interface Start {
  body: Buffer
  bytes: number | undefined
  complete: boolean
}

function startOf({ status, headers, body, complete }: Answer): Start | undefined {
  if (status < 200 || status >= 300) return undefined
  const bytes = weightOf(status, headers, body, complete)
  return { body, bytes, complete: status === 206 ? bytes === body.length : complete }
}

/** The beginning with what came later; undefined when that is not the same file's, or nothing new. */
function longerStart(first: Start, answer: Answer): Start | undefined {
  const { status, headers, body } = answer
  const start = startOf(answer)
  if (!start || (first.bytes !== undefined && start.bytes !== first.bytes)) return undefined
  // A server that knows no ranges begins at the beginning.
  if (status !== 206) return body.length > first.body.length ? start : undefined
  if (!headers['content-range']?.startsWith(`bytes ${first.body.length}-`)) return undefined
  const whole = Buffer.concat([first.body, body])
  return { body: whole, bytes: start.bytes, complete: start.bytes === whole.length }
}

function factsOf({ headers }: Answer, { body, bytes, complete }: Start): { image: ImageFacts; wantsMore: boolean } {
  const { header, wantsMore } = readImageHeader(body, complete)
  return { image: { contentType: contentTypeOf(headers), bytes, ...header }, wantsMore }
}

/** Bytes of the whole image: from Content-Range, from Content-Length, or counted. */
function weightOf(status: number, headers: TellingHeaders, body: Buffer, complete: boolean): number | undefined {
  const whole = /^bytes \d+-\d+\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1]
  if (status === 206) return whole === undefined ? undefined : Number(whole)
  const length = headers['content-length']
  if (length !== undefined && /^\d{1,15}$/.test(length)) return Number(length)
  return complete ? body.length : undefined
}
