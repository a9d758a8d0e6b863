/** Lines of a file from the first to the last, 1-based, both included. */
export interface LineRange {
  first: number
  last: number
}

/**
 * The lines of a file, as it is after a change, that a diff of it shows: those that changed and some around them.
 *
 * @param patch the hunks of a unified diff, as GitHub gives them for a file, without the file's header
 */
export function linesOfPatch(patch: string): LineRange[] {
  const ranges: LineRange[] = []
  for (const [, start, size = '1'] of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const [first, count] = [Number(start), Number(size)]
    // A hunk that leaves nothing behind: the file is empty now.
    if (count > 0) ranges.push({ first, last: first + count - 1 })
  }
  return ranges
}

/** Whether one of the ranges holds all of the lines. */
export function holdsLines(ranges: readonly LineRange[], { first, last }: LineRange): boolean {
  return ranges.some((range) => range.first <= first && last <= range.last)
}

/** Whether one of the ranges has a line in common with the lines. */
export function touchesLines(ranges: readonly LineRange[], { first, last }: LineRange): boolean {
  return ranges.some((range) => range.first <= last && first <= range.last)
}
