import { describe, expect, it } from '@jest/globals'
import { runExample } from '../../src/rules/example.js'
import { rules } from '../../src/rules/registry.js'
import type { BadExample, Rule } from '../../src/rules/rule.js'
import { dutch } from '../../src/translation/nl.js'
import { translationFor } from '../../src/translation/translation.js'

const translation = await translationFor('nl')

/** Words that no Dutch sentence has. */
const ENGLISH_WORDS =
  /\b(?:the|and|this|with|without|which|them|readers|but|has|not|are|for|from|write|remove|by|to|add|use|make)\b/i

const examples = rules.flatMap((rule) => rule.bad.map((example, index) => ({ rule, example, id: rule.id, index })))

/** What an English message and its translation should have in common: numbers, and what is quoted from the post. */
function valuesOf(message: string, example: BadExample): string[] {
  const given = JSON.stringify(example)
  const quoted = [...message.matchAll(/"([^"…]+)"|`([^`]+)`/g)].map(([, text, code]) => text ?? code ?? '')
  const numbers = message.replace(/"[^"]*"|`[^`]*`/g, '').match(/\d+/g) ?? []
  return [...numbers, ...quoted.filter((text) => given.includes(text))]
}

/** Without what is quoted, and without sentences of the example's own. */
function wordsOf(message: string, example?: BadExample): string {
  const given = JSON.stringify(example ?? {})
  const own = message.split(/(?<=\.) /).filter((sentence) => !given.includes(sentence))
  return own.join(' ').replace(/"[^"]*"|`[^`]*`/g, '')
}

async function told(rule: Rule, example: BadExample) {
  const english = await runExample(rule, example)
  const translated = await runExample(rule, example, translation)
  return english.map((finding, index) => ({ finding, inDutch: translated[index] }))
}

describe('Dutch', () => {
  it.each(examples)('$id: example $index has a message with the same values', async ({ rule, example }) => {
    for (const { finding, inDutch } of await told(rule, example)) {
      const message = inDutch?.message ?? ''
      expect(message).not.toBe(finding.message)
      expect(wordsOf(message, example)).not.toMatch(ENGLISH_WORDS)
      for (const value of valuesOf(finding.message, example)) expect(message).toContain(value)
      expect(inDutch).toMatchObject({ rule: finding.rule, range: finding.range, subject: finding.subject })
      expect(inDutch?.fix?.edits).toEqual(finding.fix?.edits)
      if (!finding.fix) continue
      expect(inDutch?.fix?.description).not.toBe('')
      expect(wordsOf(inDutch?.fix?.description ?? '')).not.toMatch(ENGLISH_WORDS)
      for (const [index, place] of (finding.related ?? []).entries()) {
        expect(inDutch?.related?.[index]?.message).not.toBe(place.message)
      }
    }
  })

  it.each(Object.entries(dutch.phrases))('%s: %s', (english, phrase) => {
    const names = (text: string) => [...text.matchAll(/\{(?:say )?([a-z]+)\}/gi)].map(([, name]) => name)
    expect(new Set(names(english)).size).toBe(names(english).length)
    for (const name of names(phrase)) expect(names(english)).toContain(name)
    expect(wordsOf(phrase).replace(/\{[^}]*\}/g, '')).not.toMatch(ENGLISH_WORDS)
  })
})
