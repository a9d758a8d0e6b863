import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/post/edits.js'

const edit = (from: number, to: number, text: string) => ({ span: { from, to }, text })

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in whatever order the edits come', () => {
    expect(applyEdits('one two three', [edit(8, 13, 'drie'), edit(0, 4, ''), edit(4, 4, '>')])).toBe('>two drie')
  })

  it('refuses edits that overlap or lie outside of the text', () => {
    expect(() => applyEdits('text', [edit(0, 2, 'a'), edit(1, 3, 'b')])).toThrow(RangeError)
    expect(() => applyEdits('text', [edit(3, 9, 'a')])).toThrow(RangeError)
    expect(() => applyEdits('text', [edit(3, 2, 'a')])).toThrow(RangeError)
  })

  it('leaves everything outside of the spans as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 6 }), (parts) => {
        let text = ''
        const edits = parts.map(([before, old, replacement]) => {
          text += before
          const from = text.length
          text += old
          return edit(from, text.length, replacement)
        })
        const wanted = parts.map(([before, , replacement]) => before + replacement).join('')
        expect(applyEdits(text, edits)).toBe(wanted)
      })
    )
  })
})
