import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { generators } from '../../src/generators/registry.js'
import { judgeFuzzed } from './judge.js'
import { fuzzedPost } from './posts.js'

/** `npm run fuzz -- --seed N --cases N` sets them, and the file in which it looks for the case that hangs. */
const { FUZZ_SEED = '1', FUZZ_CASES = '1000', FUZZ_FILE } = process.env

describe('any post at all', () => {
  it(
    'is judged without a fault, and fixed without damage, in YAML, TOML and JSON, whatever makes the site',
    () => {
      const generator = fc.constantFrom(...generators.map(({ id }) => id))
      let slowest = { ms: 0, text: '', id: '' }
      let fixes = 0
      fc.assert(
        fc.property(fuzzedPost, generator, (text, id) => {
          if (FUZZ_FILE) writeFileSync(FUZZ_FILE, JSON.stringify({ id, text }))
          const judged = judgeFuzzed(text, id)
          fixes += judged.fixes
          if (judged.ms > slowest.ms) slowest = { ms: judged.ms, text, id }
          expect(judged.faults).toEqual([])
        }),
        { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_CASES) }
      )
      expect(fixes).toBeGreaterThan(Number(FUZZ_CASES) / 10)
      if (FUZZ_FILE) {
        const { ms, id, text } = slowest
        const lines = [
          `${FUZZ_CASES} cases, ${fixes} fixes.`,
          `Slowest: ${ms.toFixed(0)} ms, ${id}, ${JSON.stringify(text)}`
        ]
        process.stdout.write(`${lines.join('\n')}\n`)
      }
    },
    24 * 3_600_000
  )
})
