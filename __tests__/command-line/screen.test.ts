import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Transform } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { progressLine } from '../../src/command-line/progress.js'
import { print, type Screen, usesColors } from '../../src/command-line/screen.js'

const COUNTS = 'let n = 0; process.stdin.on("data", (c) => { n += c.length }).on("end", () => console.log(n))'

describe('print', () => {
  it('waits until all is written', async () => {
    const child = spawn(process.execPath, ['-e', COUNTS])
    const answer = once(child.stdout, 'data')
    await print(child.stdin, 'x'.repeat(3_000_000))
    child.stdin.end()
    expect(String(await answer).trim()).toBe('3000000')
  })

  it('takes it for no error when the reader is gone', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    child.stdin.on('error', () => {})
    await once(child, 'exit')
    await print(child.stdin, 'x'.repeat(1_000_000))
    await print(child.stdin, 'more')
  })

  it('fails for any other error', async () => {
    const full = new Transform({ transform: (_chunk, _encoding, done) => done(new Error('no space left')) })
    full.on('error', () => {})
    await expect(print(full, 'x')).rejects.toThrow('no space left')
  })
})

describe('usesColors', () => {
  const terminal: Screen = { write() {}, isTTY: true }
  const pipe: Screen = { write() {} }
  it.each([
    ['on a terminal', terminal, {}, true],
    ['in a pipe', pipe, {}, false],
    ['with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
    ['with NO_COLOR and FORCE_COLOR', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['with FORCE_COLOR in a pipe', pipe, { FORCE_COLOR: '1' }, true],
    ['with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['on a dumb terminal', terminal, { TERM: 'dumb' }, false]
  ])('%s', (_, screen, env, expected) => {
    expect(usesColors(screen, env)).toBe(expected)
  })
})

describe('progressLine', () => {
  function terminal(columns = 80): { screen: Screen; written: string[] } {
    const written: string[] = []
    return { screen: { write: (text) => written.push(text), isTTY: true, columns }, written }
  }

  it('writes one line anew, not more often than it can be read, and takes it away', () => {
    const { screen, written } = terminal()
    let now = 0
    const line = progressLine(screen, () => now)
    line.update({ done: 0, total: 1200, classes: {} })
    line.update({ done: 1, total: 1200, classes: { ok: 1 } })
    now = 100
    line.update({ done: 2, total: 1200, classes: { ok: 1, broken: 1 } })
    line.clear()
    line.clear()
    expect(written).toEqual([
      '\r\u001B[KChecking 1,200 links: 0 done',
      '\r\u001B[KChecking 1,200 links: 2 done, 1 broken',
      '\r\u001B[K'
    ])
  })

  it('stays on one line of a narrow terminal', () => {
    const { screen, written } = terminal(20)
    progressLine(screen, () => 0).update({ done: 0, total: 1200, classes: {} })
    expect(written).toEqual(['\r\u001B[KChecking 1,200 link'])
  })

  it('writes nothing where there is no terminal', () => {
    const written: string[] = []
    const line = progressLine({ write: (text) => written.push(text) })
    line.update({ done: 0, total: 1, classes: {} })
    line.clear()
    expect(written).toEqual([])
  })
})
