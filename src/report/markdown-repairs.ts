import type { Patch } from '../review/patch.js'
import { patchTitle, patchWords, placedWords } from '../review/wording.js'

/** What a report says of the repairs that are known. */
export interface ReportedRepairs {
  /** How many suggestions stand beside their lines. */
  placed: number
  /** Where: the address of the pull request's changed files. */
  placedAt: string
  /** Those that don't. */
  patch: Patch | undefined
}

/** Where suggestions wait, in a sentence; empty where there are none. */
export function placedPart({ placed, placedAt }: ReportedRepairs): string {
  return placed === 0 ? '' : placedWords(placed, `[Files changed](${placedAt})`)
}

/** A patch with the way to use it, closed; empty where there is none. */
export function patchPart({ patch }: ReportedRepairs): string {
  if (!patch) return ''
  const longest = Math.max(2, ...(patch.text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [
    `<details><summary>${patchTitle(patch.fixes)}</summary>`,
    '',
    patchWords(patch.unsure),
    '',
    `${fence}diff`,
    `${patch.text}${fence}`,
    '',
    '</details>'
  ].join('\n')
}
