import { counted } from '../report/wording.js'
import type { Severity } from '../rules/rule.js'

export const SEVERITY_LABELS: Record<Severity, string> = {
  error: '🔴 **Error**',
  warning: '🟡 **Warning**',
  info: '🔵 **Note**'
}

/** Beside a suggestion that only its author can judge. */
export const confirmWords = 'Is this what you mean? Read it before you commit it.'

/** The text of a review: one batch of suggestions. */
export function reviewWords(count: number): string {
  const each = count === 1 ? 'it' : 'each'
  return `**SEO content check** suggests ${counted(count, 'change')}. Accept ${each} with "Commit suggestion", or change the post yourself.`
}

/**
 * Where suggestions wait for a click.
 * @param place a link to where they are, as Markdown
 */
export function placedWords(count: number, place: string): string {
  return count === 1
    ? `💡 **1 fix is ready to accept:** see the suggestion beside its line in ${place}.`
    : `💡 **${counted(count, 'fix', 'fixes')} are ready to accept:** see the suggestions beside their lines in ${place}.`
}

/** The heading of a patch, closed. */
export function patchTitle(fixes: number): string {
  return `${counted(fixes, 'fix', 'fixes')} as a patch`
}

/** How to use a patch. */
export function patchWords(unsure: number): string {
  const use = 'Save it as `fixes.patch`, and run `git apply fixes.patch` in the repository.'
  if (unsure === 0) return use
  return `${use} ${unsure === 1 ? '1 of them is a suggestion' : `${unsure} of them are suggestions`}: read the result before you publish it.`
}
