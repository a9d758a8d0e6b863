import { describe, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { applyEdits } from '../../src/post/edits.js'
import { Source } from '../../src/post/source.js'
import type { Finding } from '../../src/report/report.js'
import { optionsOf } from '../../src/rules/documentation.js'
import { runExample } from '../../src/rules/example.js'
import { rules } from '../../src/rules/registry.js'
import type { Rule } from '../../src/rules/rule.js'

/** The offset of a place: its line's start, and the column from there. */
function offset(source: Source, { line, column }: Finding['range']['start']): number {
  return source.lineSpan(line).from + column - 1
}

function textAt(source: Source, { start, end }: Finding['range']): string {
  return source.text.slice(offset(source, start), offset(source, end))
}

function fixed(source: Source, finding: Finding): string | undefined {
  const edits = finding.fix?.edits.map(({ range: { start, end }, text }) => ({
    span: { from: offset(source, start), to: offset(source, end) },
    text
  }))
  return edits && applyEdits(source.text, edits)
}

const numbered = <Item>(items: readonly Item[]) => items.map((item, index) => [index + 1, item] as const)

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  it('is described', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    for (const text of [rule.summary, rule.why]) expect(text).toMatch(/^[A-Z`].*[.)]$/s)
    expect(rule.summary).not.toContain('\n')
    for (const [name, option] of optionsOf(rule)) {
      expect([name, option.description]).toEqual([name, expect.stringMatching(/\.$/)])
      expect([name, option.default]).not.toEqual([name, undefined])
    }
    expect(rule.options.safeParse({ 'no-such-option': 1 }).success).toBe(false)
  })

  it('has examples of known generators', () => {
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
    for (const { generator } of [...rule.good, ...rule.bad]) if (generator) generatorOf(generator)
  })

  it.each(numbered(rule.good))('has nothing to say about good example %i', async (_, example) => {
    expect(await runExample(rule, example)).toEqual([])
  })

  it.each(numbered(rule.bad))('reports bad example %i at its place, and fixes it', async (_, example) => {
    const source = new Source('example.md', example.text)
    const findings = await runExample(rule, example)
    expect(findings.map((finding) => textAt(source, finding.range))).toContain(example.at)
    const finding = findings.find((each) => textAt(source, each.range) === example.at)
    expect(finding?.message).toContain(example.message ?? '')
    expect(finding?.message).toMatch(/^[A-Z"`].*[.?)]$/)
    expect(finding?.subject).not.toBe('')
    expect(finding && fixed(source, finding)).toBe(example.fixed)
    if (finding?.fix) {
      const after = await runExample(rule, { ...example, text: example.fixed ?? '' })
      expect(after).not.toContainEqual(expect.objectContaining({ message: finding.message }))
      expect(finding.fix.description).toMatch(/^[A-Z].*[^.]$/)
    }
  })
})

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })
})
