import type { IncomingHttpHeaders } from 'node:http'

/** What answers say that matters to a link. */
const TELLING = [
  'location',
  'retry-after',
  'content-type',
  'content-encoding',
  'content-length',
  'content-range'
] as const

/** Headers of an answer: only those that matter, so that thousands of answers can be kept. */
export type TellingHeaders = Partial<Record<(typeof TELLING)[number], string>> & { setsCookies: boolean }

export function tellingHeaders(headers: IncomingHttpHeaders): TellingHeaders {
  const kept: TellingHeaders = { setsCookies: headers['set-cookie'] !== undefined }
  for (const name of TELLING) {
    // A header that comes twice is a list for Node where it should be one value: the first counts.
    const [value] = [headers[name] as string | string[] | undefined].flat()
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/** The media type, without parameters and in lower case. */
export function contentTypeOf(headers: TellingHeaders): string | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return type === '' ? undefined : type
}
