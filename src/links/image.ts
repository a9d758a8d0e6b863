import type { IncomingHttpHeaders } from 'node:http'
import type { Asker, Evidence } from './ask.js'
import { readImageHeader } from './image-header.js'
import type { LinkPolicy } from './request.js'
import type { ImageFacts } from './verdict.js'

/** Enough for the header of nearly every image. */
const FIRST_BYTES = 64 * 1024
/** The one status that a range alone can be to blame for. */
const RANGE_NOT_SATISFIABLE = 416

/** Asks for the first bytes of an image. */
export async function askImage(url: string, asker: Asker, policy: LinkPolicy): Promise<Evidence> {
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
  const evidence = await asker.ask({ ...question, headers: ranged })
  // An empty file has no range at all.
  return evidence.answer?.status === RANGE_NOT_SATISFIABLE ? asker.ask(question) : evidence
}

/** What the evidence says about the image; undefined when there was no 2xx answer. */
export function imageFacts({ answer }: Evidence): ImageFacts | undefined {
  if (!answer || answer.status < 200 || answer.status >= 300) return undefined
  const { headers, body, complete } = answer
  return {
    contentType: contentTypeOf(headers),
    bytes: weightOf(answer.status, headers, body, complete),
    ...readImageHeader(body)
  }
}

function contentTypeOf(headers: IncomingHttpHeaders): string | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}

/** Bytes of the whole image: from Content-Range, from Content-Length, or counted. */
function weightOf(status: number, headers: IncomingHttpHeaders, body: Buffer, complete: boolean): number | undefined {
  const whole = /^bytes \d+-\d+\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1]
  if (status === 206) return whole === undefined ? undefined : Number(whole)
  const length = headers['content-length']
  if (length !== undefined && /^\d{1,15}$/.test(length)) return Number(length)
  return complete ? body.length : undefined
}
