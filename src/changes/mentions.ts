import type { RepoPath } from '../post/source.js'

/** More names than this are looked up word by word. */
const FEW = 20

/** Where a word of an address ends. */
const BETWEEN = /[\s"'`()<>[\]{}/#?,;|]+/

/**
 * A cheap test whether a file could link to one of some addresses or files: it has the last part of one of them in its text.
 *
 * @param targets addresses and paths: `posts/old-name/`, `content/posts/old-name.md`
 */
export function mentionsAny(targets: Iterable<RepoPath>): (bytes: Uint8Array) => boolean {
  const names = new Set<string>()
  for (const target of targets) {
    const name = nameOf(target)
    if (name === '') continue
    for (const one of [name, name.toLowerCase(), name.normalize('NFC'), name.normalize('NFD')]) {
      names.add(one).add(encodeURIComponent(one.toWellFormed()))
    }
  }
  const odd = names.size <= FEW ? [...names] : [...names].filter((name) => BETWEEN.test(name))
  const buffers = odd.map((name) => Buffer.from(name))
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (buffers.some((name) => buffer.includes(name))) return true
    if (names.size <= FEW) return false
    return buffer
      .toString()
      .split(BETWEEN)
      .some((word) => names.has(word) || names.has(word.replace(/\.\w+$/, '')))
  }
}

/** The last part that a link to it must have: without what a link can leave out. */
function nameOf(target: RepoPath): string {
  const plain = target
    .replace(/\/+$/, '')
    .replace(/(?:(?:^|\/)_?index)?(?:\.[a-z]{2}(?:-[a-z]+)?)?\.(?:mdx?|markdown|html?)$/i, '')
  return plain.slice(plain.lastIndexOf('/') + 1)
}
