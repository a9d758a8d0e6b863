import { visible } from '../escape.js'

/** Text for the inside of an element or a quoted attribute. What can't be seen is shown as its code point. */
export function html(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A message: what it has between backticks is code. */
export function message(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${html(part.slice(1, -1))}</code>` : html(part)))
    .join('')
}

/** An address that can be followed, but says nothing about where the reader came from; other schemes are text. */
export function link(url: string, text: string = url): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return html(text)
  return `<a href="${html(new URL(url).href)}" rel="noopener noreferrer nofollow">${html(text)}</a>`
}
