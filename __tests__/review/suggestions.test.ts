import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/post/edits.js'
import { Source, type TextEdit } from '../../src/post/source.js'
import type { Finding } from '../../src/report/report.js'
import { suggestionComment, suggestionMarker } from '../../src/review/comment-text.js'
import { type Suggestion, suggestionsOf } from '../../src/review/suggestions.js'
import { alive } from '../support/github-markdown.js'
import { finding } from '../support/report-samples.js'

const EVERYTHING = [{ first: 1, last: 10_000 }]
const POST = ['---', 'title: Old', 'draft: ja', 'date: 27-02-2026', '---', '', 'One.', 'Two.', 'Three.', ''].join('\n')

/** A finding whose fix replaces words of the text; `''` puts the replacement where `before` stands. */
function fixing(source: Source, words: string, replacement: string, parts: Partial<Finding> = {}): Finding {
  const from = source.text.indexOf(words)
  const range = source.range({ from, to: from + words.length })
  const fix = { description: 'Write it so', safe: true, edits: [{ range, text: replacement }] }
  return finding({ path: source.path, range, fix, subject: words, ...parts })
}

const source = (text = POST) => new Source('content/posts/a.md', text)

/** The text with the suggestion accepted, as GitHub does it: whole lines for whole lines. */
function accept(text: string, suggestions: readonly Suggestion[]): string {
  const lines = text.split('\n')
  for (const { first, last, after, newline } of [...suggestions].sort((a, b) => b.first - a.first)) {
    const ends = newline === '\r\n' ? '\r' : ''
    lines.splice(first - 1, last - first + 1, ...after.map((line) => `${line}${ends}`))
  }
  return lines.join('\n')
}

describe('the suggestions for a post', () => {
  it('replace whole lines', () => {
    const post = source()
    const one = fixing(post, 'ja', 'true')
    expect(suggestionsOf(post, [one], EVERYTHING)).toEqual({
      suggestions: [
        {
          path: post.path,
          newline: '\n',
          first: 3,
          last: 3,
          before: ['draft: ja'],
          after: ['draft: true'],
          findings: [one]
        }
      ],
      others: []
    })
  })

  it('are one for all fixes of the same lines, and several for others', () => {
    const post = source()
    const findings = [fixing(post, 'draft', 'Draft'), fixing(post, 'ja', 'true'), fixing(post, 'Two', '2')]
    const { suggestions } = suggestionsOf(post, findings, EVERYTHING)
    expect(suggestions.map(({ after, findings }) => [after, findings.length])).toEqual([
      [['Draft: true'], 2],
      [['2.'], 1]
    ])
  })

  it('never hold two fixes that overlap: the safe one is made', () => {
    const post = source()
    const unsure = fixing(post, 'title: Old', 'title: Older')
    if (unsure.fix) unsure.fix.safe = false
    const { suggestions, others } = suggestionsOf(post, [unsure, fixing(post, 'Old', 'New')], EVERYTHING)
    expect(suggestions.map(({ after }) => after)).toEqual([['title: New']])
    expect(others).toEqual([])
  })

  it('are one for two findings with the very same fix', () => {
    const post = source()
    const { suggestions } = suggestionsOf(
      post,
      [fixing(post, 'ja', 'true'), fixing(post, 'ja', 'true', { rule: 'field-value' })],
      EVERYTHING
    )
    expect(suggestions.map(({ findings }) => findings.length)).toEqual([2])
  })

  it('take lines out, and put lines in beside one that is there', () => {
    const post = source()
    const { suggestions } = suggestionsOf(
      post,
      [fixing(post, 'draft: ja\n', ''), fixing(post, 'Two.', 'Two.\nTwo and a half.')],
      EVERYTHING
    )
    expect(suggestions.map(({ first, last, before, after }) => [first, last, before, after])).toEqual([
      [3, 3, ['draft: ja'], []],
      [8, 8, ['Two.'], ['Two.', 'Two and a half.']]
    ])
    const above = suggestionsOf(post, [fixing(post, '---\ntitle', '# ours\n---\ntitle')], EVERYTHING).others
    expect(above).toHaveLength(1)
  })

  it('are only for lines that the diff shows, all of them in one place', () => {
    const post = source()
    const both = fixing(post, 'One.\nTwo.', 'First.\nSecond.')
    const shown = [
      { first: 2, last: 3 },
      { first: 8, last: 9 }
    ]
    const { suggestions, others } = suggestionsOf(post, [fixing(post, 'ja', 'true'), both], shown)
    expect(suggestions.map(({ first }) => first)).toEqual([3])
    expect(others).toEqual([both])
  })

  it('keep the line ends of the file', () => {
    const post = source(POST.replaceAll('\n', '\r\n'))
    const { suggestions } = suggestionsOf(post, [fixing(post, 'ja', 'true')], EVERYTHING)
    expect(suggestions).toMatchObject([{ newline: '\r\n', before: ['draft: ja'], after: ['draft: true'] }])
    expect(suggestionComment('default', suggestions[0] as Suggestion)).toContain('```suggestion\ndraft: true\r\n```')
  })

  it('leave alone what a comment would not carry', () => {
    const bom = source(`\uFEFF---\ntitle: Old\n---\n`)
    expect(suggestionsOf(bom, [fixing(bom, '---', '--- ')], EVERYTHING).suggestions).toEqual([])
    expect(suggestionsOf(bom, [fixing(bom, 'Old', 'New')], EVERYTHING).suggestions).toHaveLength(1)
    const control = source('A\u0007 b\n')
    expect(suggestionsOf(control, [fixing(control, 'b', 'c')], EVERYTHING)).toMatchObject({ suggestions: [] })
    const broken = new Source('a.md', 'title \uFFFD', 6)
    expect(suggestionsOf(broken, [fixing(broken, 'title', 'x')], EVERYTHING)).toEqual({ suggestions: [], others: [] })
  })

  it('do not break the front matter', () => {
    const post = source()
    const bad = fixing(post, 'Old', '"Old')
    expect(suggestionsOf(post, [bad], EVERYTHING)).toEqual({ suggestions: [], others: [bad] })
  })

  it('make the text that the fixes make, when all of them are accepted', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '`', ' ', 'é', '漢'), maxLength: 6 })
    const property = fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.constantFrom('', 'x', 'y\nz', '\n', 'b\n')), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, changes, newline) => {
        const post = source(`${lines.join(newline)}${newline}`)
        const edits: TextEdit[] = []
        const findings = changes.flatMap(([at, size, text], index) => {
          const from = at % (post.text.length + 1)
          const to = Math.min(post.text.length, from + size)
          if (post.text[from] === '\n' || post.text[to] === '\n') return []
          if (edits.some(({ span }) => span.from <= to && from <= span.to)) return []
          const edit = { span: { from, to }, text: text.replaceAll('\n', newline) }
          edits.push(edit)
          const range = post.range(edit.span)
          const fix = { description: '', safe: true, edits: [{ range, text: edit.text }] }
          return [finding({ path: post.path, range, fix, subject: String(index) })]
        })
        const { suggestions, others } = suggestionsOf(post, findings, EVERYTHING)
        if (others.length > 0) return
        expect(accept(post.text, suggestions)).toBe(applyEdits(post.text, edits))
      }
    )
    fc.assert(property, { numRuns: 400 })
  })
})

describe('a review comment', () => {
  const post = source()
  const [one] = suggestionsOf(post, [fixing(post, 'ja', 'true')], EVERYTHING).suggestions as [Suggestion]

  it('has a hidden marker, what is wrong, and the lines to accept', () => {
    expect(suggestionComment('default', one)).toBe(
      [
        suggestionMarker('default', one),
        '🟡 **Warning** ([`title-width`](https://docs.example/rules.md#title-width))\\',
        'Title is 639 px wide; Google cuts titles at about 600 px. Shorten it by about 5 characters.',
        '',
        '```suggestion',
        'draft: true',
        '```'
      ].join('\n')
    )
  })

  it('asks for confirmation where only the author can know', () => {
    const unsure = {
      ...one,
      findings: one.findings.map((each) => ({ ...each, fix: { description: '', safe: false, edits: [] } }))
    }
    expect(suggestionComment('default', unsure)).toContain('Read it before you commit it.')
  })

  it('can not be closed by what the post says', () => {
    const hostile = { ...one, after: ['```', '````', '@everyone <img src=x> https://evil.example/', '~~~'] }
    const text = suggestionComment('default', hostile)
    expect(text).toContain('`````suggestion\n```\n````\n')
    const { references, images, html } = alive(text.slice(text.indexOf('\n')))
    expect({ references, images, html }).toEqual({ references: [], images: [], html: [] })
  })

  it('has another marker for other findings, other words and other workflows', () => {
    const markers = [
      suggestionMarker('default', one),
      suggestionMarker('links', one),
      suggestionMarker('default', { ...one, after: ['draft: false'] }),
      suggestionMarker('default', { ...one, findings: [finding({ rule: 'other' })] }),
      suggestionMarker('default', { ...one, path: 'content/posts/b.md' })
    ]
    expect(new Set(markers).size).toBe(5)
    expect(suggestionMarker('default', { ...one, first: 9, last: 9 })).toBe(markers[0])
  })

  it('takes lines out with an empty suggestion', () => {
    expect(suggestionComment('default', { ...one, after: [] })).toContain('```suggestion\n```')
  })
})
