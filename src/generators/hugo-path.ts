import { posix } from 'node:path'
import type { AddressSettings } from './addresses.js'

/** Most paths: nothing in them is written otherwise. */
const STAYS = /^[\w./\\#+~@-]*$/
const ASCII = /^[\0-\x7F]*$/

type PathSettings = Pick<AddressSettings, 'keepsCase' | 'removesAccents'>

/**
 * A path or a title as Hugo writes it in an address: letters, digits, marks and a few signs stay, white space becomes one
 * hyphen, and everything else is dropped.
 *
 * Source: `UnicodeSanitize` of Hugo, measured with 0.111.
 */
export function hugoPath(text: string, settings: PathSettings): string {
  if (STAYS.test(text)) return settings.keepsCase ? text : text.toLowerCase()
  const runes = [...(settings.removesAccents ? withoutAccents(text) : text)]
  let made = ''
  let pending = false
  for (const [index, rune] of runes.entries()) {
    const isEncoded = rune === '%' && /^[0-9a-f]{2}$/i.test(`${runes[index + 1] ?? ''}${runes[index + 2] ?? ''}`)
    if (isEncoded || /^[\p{L}\p{Nd}\p{M}./\\_#+~@-]$/u.test(rune)) {
      if (pending && rune !== '-') made += '-'
      pending = false
      made += rune
    } else if (made !== '' && !made.endsWith('-') && /^\s$/u.test(rune)) pending = true
  }
  return settings.keepsCase ? made : goLowerCase(made)
}

/** `/posts/a b/` as the address of a page, without the slash at its start. */
export function hugoPageUrl(path: string, settings: PathSettings & Pick<AddressSettings, 'ugly'>): string {
  // Slashes around it make of blanks at its ends what Hugo makes of them.
  const sanitized = hugoPath(`/${path.replace(/^\/+|\/+$/g, '')}/`, settings)
  const plain = posix.normalize(sanitized).replace(/^\/|\/$/g, '')
  // Nothing is left of the name of the page.
  if (settings.ugly && sanitized.length > 1 && sanitized.endsWith('//')) return posix.join(plain, '.html')
  if (plain === '') return ''
  return settings.ugly ? `${plain}.html` : `${plain}/`
}

/** Letters without their marks, as Hugo takes them away. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** Go maps each character by itself to one. */
export function goLowerCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.replaceAll('İ', 'i').replace(/./gsu, (rune) => rune.toLowerCase())
}
