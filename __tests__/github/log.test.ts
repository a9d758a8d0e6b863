import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { forLog } from '../../src/github/log.js'
import { parseCommand } from '../support/runner.js'

describe('text from outside in the log', () => {
  it.each([
    '::error::You have been hacked',
    '  ::set-output name=x::y',
    '\u00a0::stop-commands::x',
    '##[error]You have been hacked',
    'title ##[set-env name=PATH]/evil',
    'first line\n::error::second line',
    'first line\r::error::second line',
    'first line\u2028::error::second line',
    '#\u0000#[error]x',
    ':::error::x'
  ])('%j is no command', (text) => {
    const line = forLog(text)
    expect(line.split(/[\r\n]/)).toHaveLength(1)
    expect(parseCommand(line)).toBeUndefined()
  })

  it('is never a command, and never more than one line', () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ']',
        'error',
        'warning',
        '\n',
        '\r',
        '\u2028',
        '\t',
        ' ',
        '\0',
        '\u0085'
      ),
      fc.string()
    )
    fc.assert(
      fc.property(fc.array(fragment), (fragments) => {
        const line = forLog(fragments.join(''))
        expect(/[\r\n\u2028\u2029\u0085]/.test(line)).toBe(false)
        expect(parseCommand(line)).toBeUndefined()
      })
    )
  })

  it('stays readable', () => {
    expect(forLog('content/posts/één: twee.md – "C++ :: naming"')).toBe('content/posts/één: twee.md – "C++ :: naming"')
  })
})
