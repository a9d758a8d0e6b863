import { decodeHTMLAttribute, decodeHTMLStrict } from 'entities'

const ESCAPE_OR_ENTITY = /\\([!-/:-@[-`{-~])|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g
const ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g

/** Markdown's text of a destination, label or title as meant: backslash escapes and entities resolved. */
export function decodeMarkdown(raw: string): string {
  if (!raw.includes('\\') && !raw.includes('&')) return raw
  return raw.replace(
    ESCAPE_OR_ENTITY,
    (whole: string, escaped: string | undefined) => escaped ?? decodeHTMLStrict(whole)
  )
}

/** The text of an autolink or bare URL as meant: entities resolved; a backslash is a backslash there. */
export function decodeEntities(raw: string): string {
  return raw.includes('&') ? raw.replace(ENTITY, (whole) => decodeHTMLStrict(whole)) : raw
}

/** An HTML attribute's value as browsers read it: entities resolved. */
export function decodeAttribute(raw: string): string {
  return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
}

/** Plain text with each run of white space as one space, and none around it. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
