import { chooseFixes } from '../fix/choose.js'
import { unifiedDiff } from '../fix/diff.js'
import { isUtf16 } from '../post/decode.js'
import { applyEdits } from '../post/edits.js'
import { parseFrontMatter } from '../post/front-matter/parse.js'
import { Source } from '../post/source.js'
import type { Finding } from '../report/report.js'
import { isHarmless } from './suggestions.js'

/** Fixes as a text for `git apply`. */
export interface Patch {
  text: string
  /** How many findings it repairs. */
  fixes: number
  /** How many of them somebody should confirm. */
  unsure: number
}

/** What doesn't come back unharmed from a page: line ends of Windows, controls, byte order marks, halves of characters. */
const UNCARRIED = /[^\P{Cc}\t\n]|\p{Cs}|\uFEFF/u

/** Names that Git would write in another way, or that end a line of the patch. */
const PLAIN_PATH = /^[^"\\\p{C}]+$/u

/**
 * Fixes of some posts as one patch; undefined when there are none that it can carry. A post whose fixes don't fit is left out.
 *
 * @param posts the findings to repair, by post
 * @param limit most UTF-16 units
 */
export async function patchOf(
  posts: readonly { source: Source; findings: readonly Finding[] }[],
  limit: number
): Promise<Patch | undefined> {
  const patch: Patch = { text: '', fixes: 0, unsure: 0 }
  for (const { source, findings } of posts) {
    const chosen = chooseFixes(source, findings, 'suggestions')
    const after = applyEdits(source.text, chosen.edits)
    if (chosen.edits.length === 0 || !canCarry(source, after)) continue
    const text = await unifiedDiff([
      { path: source.path, before: bytes(source.text), after: bytes(after), findings: [] }
    ])
    if (UNCARRIED.test(text) || patch.text.length + text.length > limit) continue
    patch.text += text
    patch.fixes += chosen.findings.length
    patch.unsure += chosen.findings.filter(({ fix }) => !fix?.safe).length
  }
  return patch.text === '' ? undefined : patch
}

function canCarry(source: Source, after: string): boolean {
  if (source.invalidAt !== undefined || isUtf16(source) || !PLAIN_PATH.test(source.path)) return false
  return isHarmless(parseFrontMatter(source).state, new Source(source.path, after))
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
