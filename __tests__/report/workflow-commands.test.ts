import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/report/report.js'
import { annotationsOf, workflowCommand } from '../../src/report/workflow-commands.js'
import { at, finding, reportOf } from '../support/report-samples.js'

const moreAt = 'the job summary'

describe('annotationsOf', () => {
  it('of findings that nobody looks at are left out, but for a word on errors', () => {
    const report = reportOf([
      finding({ severity: 'error', range: at(3) }),
      finding({ severity: 'error', range: at(40) }),
      finding({ severity: 'warning', range: at(50) })
    ])
    const isShown = ({ range }: Finding) => range.start.line < 10
    expect(annotationsOf(report, { moreAt, isShown }).map(({ line, message }) => [line, message])).toEqual([
      [3, finding().message],
      [undefined, '1 more error: see the job summary.']
    ])
    expect(annotationsOf(report, { moreAt, isShown: () => false })).toEqual([
      { level: 'error', title: '2 more errors', message: '2 more errors: see the job summary.' }
    ])
  })

  it('gives every finding its level, title, place and message', () => {
    const report = reportOf([
      finding({ severity: 'error', rule: 'date-invalid', message: 'Bad `date`.' }),
      finding(),
      finding({ severity: 'info' })
    ])
    const annotations = annotationsOf(report, { moreAt })
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning', 'notice'])
    expect(annotations[0]).toEqual({
      level: 'error',
      title: 'date-invalid',
      message: 'Bad `date`.',
      file: 'content/posts/a.md',
      line: 2,
      endLine: 2,
      col: 8,
      endColumn: 12
    })
  })

  it('leaves out columns where a place spans lines, and a line of which nothing is in it', () => {
    const over = (line: number, column: number) =>
      annotationsOf(reportOf([finding({ range: { start: { line: 3, column: 4 }, end: { line, column } } })]), {
        moreAt
      })[0]
    expect(over(5, 2)).toMatchObject({ line: 3, endLine: 5 })
    expect(over(5, 2)).not.toHaveProperty('col')
    expect(over(5, 1)).toMatchObject({ line: 3, endLine: 4 })
    expect(over(4, 1)).toMatchObject({ line: 3, endLine: 3 })
  })

  it('names the other posts that a finding is about, each on a line of its own', () => {
    const related = [
      { path: 'content/posts/older.md', line: 2, message: 'the same title' },
      { path: 'oldest.md', message: 'the same\n::error::title' }
    ]
    const [annotation] = annotationsOf(reportOf([finding({ message: 'Twice.', related })]), { moreAt })
    expect(annotation?.message.split('\n').slice(0, 2)).toEqual(['Twice.', 'content/posts/older.md:2: the same title'])
    expect(annotation && workflowCommand(annotation)).toMatch(/^::warning .*oldest\.md: the same/)
    expect(annotation && workflowCommand(annotation)).not.toContain('\n::')
  })

  it('keeps to ten of a level, and the last says how many more there are and where', () => {
    const ten = reportOf(Array.from({ length: 10 }, (_, index) => finding({ range: at(index + 1) })))
    expect(annotationsOf(ten, { moreAt })).toHaveLength(10)
    const many = reportOf([
      ...Array.from({ length: 23 }, (_, index) => finding({ severity: 'error', range: at(index + 1) })),
      ...Array.from({ length: 11 }, (_, index) => finding({ severity: 'info', range: at(index + 1) }))
    ])
    const annotations = annotationsOf(many, { moreAt })
    expect(annotations).toHaveLength(20)
    expect(annotations[9]).toEqual({
      level: 'error',
      title: '14 more errors',
      message: '14 more errors: see the job summary.'
    })
    expect(annotations[19]?.message).toBe('2 more notes: see the job summary.')
  })

  it('lets every post have its turn before one has its second', () => {
    const report = reportOf([
      ...Array.from({ length: 30 }, (_, index) => finding({ path: 'a.md', range: at(index + 1) })),
      finding({ path: 'b.md' }),
      finding({ path: 'c.md' })
    ])
    const files = annotationsOf(report, { moreAt }).map(({ file }) => file)
    expect(files).toEqual([...Array(7).fill('a.md'), 'b.md', 'c.md', undefined])
  })

  it('leaves room for what the step says itself', () => {
    const report = reportOf(
      Array.from({ length: 10 }, (_, index) => finding({ severity: 'error', range: at(index + 1) }))
    )
    expect(annotationsOf(report, { moreAt, reserved: { error: 1 } })).toHaveLength(9)
  })
})

describe('workflowCommand', () => {
  it('escapes data and properties as the runner unescapes them', () => {
    const annotation = {
      level: 'error' as const,
      title: 'a,b:c',
      message: '100%\r\n::error::x',
      file: 'a,b:%.md',
      line: 1
    }
    expect(workflowCommand(annotation)).toBe(
      '::error title=a%2Cb%3Ac,file=a%2Cb%3A%25.md,line=1::100%25%0D%0A::error::x'
    )
  })

  it('is one line and one command, whatever the post says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
        const [annotation] = annotationsOf(reportOf([finding({ message, path })]), { moreAt })
        const command = annotation ? workflowCommand(annotation) : ''
        expect(command).toMatch(
          /^::warning title=title-width,(?:file=[^\r\n:,]*,)?line=2,endLine=2,col=8,endColumn=12::[^\r\n]*$/
        )
      })
    )
  })

  it('cuts a message where the runner would, without breaking a character', () => {
    const command = workflowCommand({ level: 'notice', title: 't', message: '😀'.repeat(3000) })
    const message = command.slice(command.lastIndexOf('::') + 2)
    expect(message.length).toBeLessThanOrEqual(4096)
    expect(message.endsWith('…')).toBe(true)
    expect(message.isWellFormed()).toBe(true)
  })
})
