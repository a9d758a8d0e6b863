import { describe, expect, it } from '@jest/globals'
import { holdsLines, linesOfPatch, touchesLines } from '../../src/changes/diff-lines.js'

describe('the lines that a diff shows', () => {
  it.each([
    [
      '@@ -1,3 +1,4 @@ title\n a\n+b\n c\n d\n@@ -20 +21,2 @@\n-x\n+@@ -1,9 +1,9 @@\n+y',
      [
        [1, 4],
        [21, 22]
      ]
    ],
    ['@@ -0,0 +1 @@\n+only\n\\ No newline at end of file', [[1, 1]]],
    ['@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['', []],
    ['Binary files differ', []]
  ])('of %j are %j', (patch, ranges) => {
    expect(linesOfPatch(patch).map(({ first, last }) => [first, last])).toEqual(ranges)
  })

  it('hold lines that are all in one place, and touch those that are partly', () => {
    const shown = [
      { first: 1, last: 4 },
      { first: 5, last: 8 }
    ]
    expect(holdsLines(shown, { first: 2, last: 4 })).toBe(true)
    expect(holdsLines(shown, { first: 4, last: 5 })).toBe(false)
    expect(touchesLines(shown, { first: 8, last: 12 })).toBe(true)
    expect(touchesLines(shown, { first: 9, last: 12 })).toBe(false)
  })
})
