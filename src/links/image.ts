import type { Asker, Evidence } from './ask.js'
import { contentTypeOf, type TellingHeaders } from './headers.js'
import { readImageHeader } from './image-header.js'
import type { LinkPolicy } from './request.js'
import type { Answer } from './transport.js'
import type { ImageFacts } from './verdict.js'

/** Enough for the header of nearly every image. */
const FIRST_BYTES = 64 * 1024
/** The one status that a range alone can be to blame for. */
const RANGE_NOT_SATISFIABLE = 416

/** What came of asking for an image: the evidence, whose body is let go, and what the body said. */
export interface ImageEvidence {
  evidence: Evidence
  /** undefined when there was no 2xx answer. */
  facts: ImageFacts | undefined
}

/** Asks for the first bytes of an image. */
export async function askImage(url: string, asker: Asker, policy: LinkPolicy): Promise<ImageEvidence> {
  const question = {
    url,
    method: 'GET' as const,
    headers: {
      'user-agent': policy.userAgent,
      accept: 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.9,*/*;q=0.5',
      // The bytes of a range are bytes of what is sent; compressed ones would tell nothing.
      'accept-encoding': 'identity'
    },
    bodyBytes: FIRST_BYTES,
    bodyWanted: true,
    timeoutMs: policy.timeoutMs,
    retries: policy.retries
  }
  const ranged = { ...question.headers, range: `bytes=0-${FIRST_BYTES - 1}` }
  let evidence = await asker.ask({ ...question, headers: ranged })
  // An empty file has no range at all.
  if (evidence.answer?.status === RANGE_NOT_SATISFIABLE) evidence = await asker.ask(question)
  const { answer, ...rest } = evidence
  if (!answer) return { evidence, facts: undefined }
  return { evidence: { ...rest, answer: { ...answer, body: Buffer.alloc(0) } }, facts: imageFacts(answer) }
}

function imageFacts({ status, headers, body, complete }: Answer): ImageFacts | undefined {
  if (status < 200 || status >= 300) return undefined
  return {
    contentType: contentTypeOf(headers),
    bytes: weightOf(status, headers, body, complete),
    ...readImageHeader(body)
  }
}

/** Bytes of the whole image: from Content-Range, from Content-Length, or counted. */
function weightOf(status: number, headers: TellingHeaders, body: Buffer, complete: boolean): number | undefined {
  const whole = /^bytes \d+-\d+\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1]
  if (status === 206) return whole === undefined ? undefined : Number(whole)
  const length = headers['content-length']
  if (length !== undefined && /^\d{1,15}$/.test(length)) return Number(length)
  return complete ? body.length : undefined
}
