import { describe, expect, it } from '@jest/globals'
import { Source } from '../../src/post/source.js'
import { previewFix } from '../../src/report/fix-preview.js'
import { at } from '../support/report-samples.js'

const source = new Source('a.md', '---\r\ntitle: "x"\r\ndraft: ja\r\n---\r\n')
const fix = (...edits: { range: ReturnType<typeof at>; text: string }[]) => ({ description: '', safe: true, edits })

describe('previewFix', () => {
  it('shows the changed lines before and after', () => {
    expect(previewFix(fix({ range: at(3, 8, 10), text: 'true' }), source)).toEqual({
      line: 3,
      before: ['draft: ja'],
      after: ['draft: true']
    })
  })

  it('shows a removed line and an added line alone', () => {
    const range = { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } }
    expect(previewFix(fix({ range, text: '' }), source)).toEqual({ line: 2, before: ['title: "x"'], after: [] })
    expect(previewFix(fix({ range: at(3, 1, 1), text: 'tags: []\r\n' }), source)).toEqual({
      line: 3,
      before: [],
      after: ['tags: []']
    })
  })

  it('spans all edits of a fix', () => {
    expect(
      previewFix(fix({ range: at(3, 8, 10), text: 'true' }, { range: at(2, 8, 11), text: "'x'" }), source)
    ).toEqual({
      line: 2,
      before: ['title: "x"', 'draft: ja'],
      after: ["title: 'x'", 'draft: true']
    })
  })

  it('has nothing to show for a fix that changes nothing, overlaps itself or lies outside', () => {
    expect(previewFix(fix(), source)).toBeUndefined()
    expect(previewFix(fix({ range: at(3, 8, 10), text: 'ja' }), source)).toBeUndefined()
    expect(previewFix(fix({ range: at(3, 1, 6), text: '' }, { range: at(3, 4, 8), text: '' }), source)).toBeUndefined()
    expect(previewFix(fix({ range: at(99, 5, 2), text: '' }), source)).toBeUndefined()
  })
})
