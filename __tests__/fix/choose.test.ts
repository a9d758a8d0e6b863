import { describe, expect, it } from '@jest/globals'
import { chooseFixes } from '../../src/fix/choose.js'
import { applyEdits } from '../../src/post/edits.js'
import { Source } from '../../src/post/source.js'
import type { Finding } from '../../src/report/report.js'

const TEXT = 'one two three\nfour five six\n'
const source = new Source('a.md', TEXT)

/** A finding about a word of the text, whose fix replaces it. */
function finding(word: string, text: string, safe = true, rule = 'some-rule'): Finding {
  const from = TEXT.indexOf(word)
  const range = source.range({ from, to: from + word.length })
  const fix = { description: `Write ${text}`, safe, edits: [{ range, text }] }
  return { rule, severity: 'warning', message: word, path: 'a.md', range, subject: word, fix, help: '' }
}

const made = (...findings: Finding[]) => applyEdits(TEXT, chooseFixes(source, findings, 'suggestions').edits)

describe('chooseFixes', () => {
  it('takes all fixes that are apart from each other', () => {
    expect(made(finding('one', '1'), finding('three', '3'), finding('five', '5'))).toBe('1 two 3\nfour 5 six\n')
  })

  it('leaves suggestions alone unless they are asked for', () => {
    const findings = [finding('one', '1'), finding('three', '3', false)]
    expect(chooseFixes(source, findings, 'safe').findings).toEqual([findings[0]])
    expect(chooseFixes(source, findings, 'suggestions').findings).toEqual(findings)
  })

  it('takes the first of fixes that overlap or touch', () => {
    expect(made(finding('one two', 'A'), finding('two three', 'B'))).toBe('A three\nfour five six\n')
    expect(made(finding('one', 'A'), finding(' two', 'B'))).toBe('A two three\nfour five six\n')
  })

  it('prefers a safe one to a suggestion before it', () => {
    expect(made(finding('one two', 'A', false), finding('two three', 'B'))).toBe('one B\nfour five six\n')
  })

  it('makes a fix with several edits as a whole or not at all', () => {
    const both = finding('one', '1')
    both.fix?.edits.push(...(finding('five', '5').fix?.edits ?? []))
    expect(made(finding('five', 'V'), both)).toBe('one two three\nfour V six\n')
  })

  it('makes the same fix of two findings once, and counts both', () => {
    const findings = [finding('two', '2', true, 'a'), finding('two', '2', true, 'b')]
    const chosen = chooseFixes(source, findings, 'safe')
    expect(applyEdits(TEXT, chosen.edits)).toBe('one 2 three\nfour five six\n')
    expect(chosen.findings).toEqual(findings)
  })
})
