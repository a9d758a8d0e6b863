import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputsSchema, readInputs } from '../../src/github/inputs.js'
import { ROOT, read, readmePart, table } from './documents.js'

interface ActionFile {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const action = parse(read('action.yml')) as ActionFile

describe('action.yml', () => {
  it('declares the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(inputsSchema.shape))
  })

  it('has defaults that are accepted', () => {
    const environment = Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default ?? ''
    ])
    expect(() => readInputs(Object.fromEntries(environment))).not.toThrow()
  })

  it('needs no input', () => {
    for (const input of Object.values(action.inputs)) expect(input.required).not.toBe(true)
  })

  it('runs a file that is there, on Node 24', () => {
    expect(action.runs.using).toBe('node24')
    expect(existsSync(join(ROOT, action.runs.main))).toBe(true)
  })
})

describe('the README', () => {
  it('has every input, with its default and meaning', () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default ? `\`${input.default}\`` : '',
      input.description
    ])
    expect(readmePart('inputs')).toBe(table(['Input', 'Default', 'Meaning'], rows))
  })

  it('has every output', () => {
    const rows = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description])
    expect(readmePart('outputs')).toBe(table(['Output', 'Meaning'], rows))
  })
})
