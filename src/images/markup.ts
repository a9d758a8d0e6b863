import { type HeaderFacts, sized } from './bytes.js'

/** Text is judged by this many bytes: a declaration, a licence and the entities of a drawing program may come before `<svg`. */
const TEXT_BYTES = 16 * 1024
/** Whether bytes are text shows in the first of them. */
const SAMPLE_BYTES = 512

const HTML = /<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h1|a|iframe)[\s>/]/iy
const SVG = /<(?:[\w-]+:)?svg(?=[\s>/])/iy
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/

export interface Markup extends HeaderFacts {
  type: 'svg' | 'html' | 'git-lfs' | 'text' | undefined
}

/** What a file is that has no signature: an SVG, a web page, a note of Git LFS, some other text, or nothing known. */
export function readMarkup(bytes: Buffer): Markup {
  const text = decoded(bytes.subarray(0, TEXT_BYTES))
  const root = rootElement(text)
  if (matchesAt(HTML, text, root)) return { type: 'html' }
  if (matchesAt(SVG, text, root)) return { type: 'svg', ...svgSize(text, SVG.lastIndex) }
  if (LFS_POINTER.test(text)) return { type: 'git-lfs' }
  return { type: isText(text) ? 'text' : undefined }
}

/** Bytes of the file that a note of Git LFS stands for. */
export function sizeInGitLfs(bytes: Buffer): number | undefined {
  const size = /^size (\d{1,15})\r?$/m.exec(bytes.toString('latin1', 0, 1024))?.[1]
  return size === undefined ? undefined : Number(size)
}

function decoded(bytes: Buffer): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
  return bytes.toString(wide ? 'utf16le' : 'utf8')
}

/** Where the first element begins, after white space, declarations, comments, and a doctype other than HTML's. */
function rootElement(text: string): number {
  const space = /[\s\ufeff]*/y
  for (let at = 0; ; ) {
    space.lastIndex = at
    space.test(text)
    at = space.lastIndex
    const end = text.startsWith('<!--', at)
      ? after(text, '-->', at + 4)
      : text.startsWith('<?', at)
        ? after(text, '?>', at)
        : matchesAt(/<!doctype(?!\s+html\b)/iy, text, at)
          ? afterDoctype(text, at)
          : undefined
    if (end === undefined) return at
    at = end
  }
}

/** A doctype can have definitions in square brackets, which have angle brackets of their own. */
function afterDoctype(text: string, at: number): number {
  const close = text.indexOf('>', at)
  const open = text.indexOf('[', at)
  return open >= 0 && open < close ? after(text, '>', after(text, ']', open)) : after(text, '>', at)
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The size that the root element gives in pixels, or that of its view box. */
function svgSize(text: string, from: number): HeaderFacts {
  const attributes = new Map<string, string>()
  const pattern = /\s+([\w:.-]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/y
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    attributes.set(found[1] ?? '', found[2] ?? found[3] ?? '')
  }
  const [width, height] = [pixels(attributes.get('width')), pixels(attributes.get('height'))]
  if (width && height) return sized(Math.round(width), Math.round(height))
  const box =
    attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [boxWidth = 0, boxHeight = 0] = box.slice(2)
  return boxWidth < Number.POSITIVE_INFINITY && boxHeight < Number.POSITIVE_INFINITY
    ? sized(Math.round(boxWidth), Math.round(boxHeight))
    : {}
}

function pixels(length: string | undefined): number | undefined {
  const number = /^\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*$/.exec(length ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Text that is no drawing: without control characters other than white space, and without bytes that decode to nothing. */
function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES)
  return /\S{2}/.test(sample) && !/[^\P{Cc}\s]|\ufffd/u.test(sample) && !/<(?:[\w-]{1,100}:)?svg\b/i.test(text)
}
