/** Answers which pattern, if any, says that a URL is not to be asked. */
export type Ignores = (url: string) => string | undefined

/**
 * Reads the patterns of `links.ignore`. A pattern is a URL in which `*` (or `**`) stands for any characters, slashes
 * too; it must cover the whole URL, and upper and lower case are the same: `https://example.com/*`, `*.example.com/*`.
 * A pattern without `://` is for http and https alike. Between slashes (`/…/`, or `/…/i`) it is an RE2 expression that
 * matches anywhere in the URL. Both take time linear in the URL's length.
 *
 * @throws Error that names the pattern and what is wrong with it
 */
export async function compileIgnores(patterns: readonly string[]): Promise<Ignores> {
  const tests: { pattern: string; matches: (url: string) => boolean }[] = []
  for (const pattern of patterns) {
    const expression = /^\/(.+)\/(i?)$/s.exec(pattern)
    const matches = expression ? await compileExpression(pattern, expression) : compileGlob(pattern)
    tests.push({ pattern, matches })
  }
  return (url) => tests.find((test) => test.matches(url))?.pattern
}

async function compileExpression(pattern: string, [, source = '', flag]: RegExpExecArray) {
  const { RE2JS } = await import('re2js')
  try {
    const compiled = RE2JS.compile(source, flag === 'i' ? RE2JS.CASE_INSENSITIVE : 0)
    return (url: string) => compiled.matcher(url).find()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error)
    throw new Error(`links.ignore: \`${pattern}\` is not a valid RE2 expression: ${reason}`, { cause: error })
  }
}

function compileGlob(pattern: string): (url: string) => boolean {
  const text = pattern.trim().toLowerCase()
  if (/^\*+$/.test(text)) return () => true
  if (!/[^\s*/:]/.test(text)) {
    throw new Error(`links.ignore: \`${pattern}\` names no address; write a URL, with \`*\` for any characters`)
  }
  const anyScheme = !text.includes('://')
  const pieces = text.split(/\*+/)
  return (url) => {
    const whole = url.toLowerCase()
    const subject = anyScheme ? whole.replace(/^https?:\/\//, '') : whole
    // `https://example.com` means the home page, whose normalised URL ends in a slash.
    return covers(pieces, subject) || (pieces.length === 1 && subject === `${text}/`)
  }
}

/** Whether the pieces stand in the text in this order, the first at its start and the last at its end. */
function covers(pieces: readonly string[], text: string): boolean {
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
