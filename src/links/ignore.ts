import { ConfigError } from '../config/error.js'
import { isOver } from '../post/day.js'

/** Links that are not to be asked, as the configuration or a post says it. */
export interface IgnoreSetting {
  /** A URL with `*`, or an RE2 expression between slashes. */
  url: string
  reason?: string | undefined
  /** The last day on which it holds, as `2026-12-31`. */
  until?: string | undefined
}

/** A setting in use. */
export interface Ignore extends IgnoreSetting {
  /** Its last day has passed, so that it no longer holds. */
  expired: boolean
  /** It covers a link of a post that was looked at. */
  used: boolean
  matches(url: string): boolean
}

/**
 * Reads the entries of `links.ignore`. A pattern is a URL in which `*` (or `**`) stands for any characters, slashes
 * too; it must cover the whole URL, and upper and lower case are the same: `https://example.com/*`, `*.example.com/*`.
 * A pattern without `://` is for http and https alike. Between slashes (`/…/`, or `/…/i`) it is an RE2 expression that
 * matches anywhere in the URL. Both take time linear in the URL's length.
 *
 * @param now settings whose last day has passed no longer hold
 * @throws ConfigError that names the pattern and what is wrong with it
 */
export function compileIgnores(settings: readonly (string | IgnoreSetting)[], now: Date): Promise<Ignore[]> {
  return Promise.all(
    settings.map(async (setting, index) => {
      try {
        return await compileIgnore(typeof setting === 'string' ? { url: setting } : setting, now)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new ConfigError([{ path: ['links', 'ignore', index], message: `links.ignore: ${reason}.` }])
      }
    })
  )
}

/**
 * Reads one entry.
 *
 * @throws Error that names the pattern and what is wrong with it
 */
export async function compileIgnore(setting: IgnoreSetting, now: Date): Promise<Ignore> {
  const expression = /^\/(.+)\/(i?)$/s.exec(setting.url)
  const matches = expression ? await compileExpression(setting.url, expression) : compileGlob(setting.url)
  return { ...setting, matches, used: false, expired: setting.until !== undefined && isOver(setting.until, now) }
}

/** The first setting that holds and covers one of these spellings of a link; all that do are marked as used. */
export function findIgnore(ignores: readonly Ignore[], ...urls: string[]): Ignore | undefined {
  const found = ignores.filter((ignore) => urls.some((url) => ignore.matches(url)))
  for (const ignore of found) ignore.used = true
  return found.find((ignore) => !ignore.expired)
}

async function compileExpression(pattern: string, [, source = '', flag]: RegExpExecArray) {
  const { RE2JS } = await import('re2js')
  try {
    const compiled = RE2JS.compile(source, flag === 'i' ? RE2JS.CASE_INSENSITIVE : 0)
    return (url: string) => compiled.matcher(url).find()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error)
    throw new Error(`\`${pattern}\` is not a valid RE2 expression: ${reason}`, { cause: error })
  }
}

function compileGlob(pattern: string): (url: string) => boolean {
  const text = pattern.trim().toLowerCase()
  if (/^\*+$/.test(text)) return () => true
  if (!/[^\s*/:]/.test(text)) {
    throw new Error(`\`${pattern}\` names no address; write a URL, with \`*\` for any characters`)
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
