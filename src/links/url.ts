/** Servers and browsers give up on longer addresses: Apache's and nginx's limit for a request line is about 8,000 bytes. */
const LONGEST_URL = 8000

/** A URL that can be asked, or why it can't be, in plain words ("holds a user name or password"). */
export type NormalisedUrl = { url: string } | { problem: string }

/**
 * Says whether a text is meant as an address on the web: `https://…`, `http://…` or `//host/…`. Everything else
 * (relative, `mailto:`, `#top`, empty) is not for the network.
 */
export function isExternal(text: string): boolean {
  return /^\s*(?:https?:|\/\/)/i.test(text)
}

/**
 * Brings an external URL into the one form under which it is asked, as a browser would: host in lower case and
 * Punycode, path percent-encoded, no fragment. A URL without a scheme (`//host/…`) is https.
 *
 * @param text the URL as written; white space around it does not count
 */
export function normaliseUrl(text: string): NormalisedUrl {
  const written = text.trim()
  if (!isExternal(written)) return { problem: 'is not an http or https address' }
  if (written.length > LONGEST_URL) {
    return { problem: `is ${written.length} characters long; servers refuse more than about ${LONGEST_URL}` }
  }
  if (/\p{Cc}/u.test(written)) return { problem: 'holds a line break, a tab or another control character' }
  if (/\{\{[<%]/.test(written)) return { problem: 'is completed by a shortcode, so its final form is not known' }
  let url: URL
  try {
    url = new URL(written.startsWith('//') ? `https:${written}` : written)
  } catch {
    return { problem: 'is not valid' }
  }
  if (url.username !== '' || url.password !== '') return { problem: 'holds a user name or password' }
  url.hash = ''
  return { url: url.href }
}

/** The host of a normalised URL: lower case, without port and brackets. */
export function hostOf(url: string): string {
  return bareHost(new URL(url).hostname)
}

/** A host name for comparisons: lower case, without the brackets of IPv6 and without the trailing dot. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/(.)\.$/, '$1')
}
