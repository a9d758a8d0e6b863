import { describe, expect, it } from '@jest/globals'
import { HELP } from '../../src/command-line/usage.js'
import { readmePart } from './documents.js'

describe('the README', () => {
  it('has the help of the command line as it is printed', () => {
    expect(readmePart('command line')).toBe(`\`\`\`text\n${HELP}\`\`\``)
  })
})
