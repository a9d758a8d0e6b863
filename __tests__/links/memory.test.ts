import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, it } from '@jest/globals'

const SOURCE = stripTypeScriptTypes(readFileSync(new URL('../../src/links/memory.ts', import.meta.url), 'utf8'))

/** Bytes that the heap has taken from the system after keeping a thousand of a million objects at a time. */
function heapAfterWork(start: string): number {
  const work = `
    ${SOURCE.replace('export ', '')}
    ${start}
    const kept = []
    for (let index = 0; index < 2_000_000; index += 1) kept[index % 20_000] = { text: 'a' + index, index }
    console.log(process.memoryUsage().heapTotal)
  `
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', work], { encoding: 'utf8' }))
}

describe('keepMemorySmall', () => {
  it('has garbage collected before more memory is asked for', () => {
    expect(heapAfterWork('keepMemorySmall()')).toBeLessThan(heapAfterWork('') / 2)
  })
})
