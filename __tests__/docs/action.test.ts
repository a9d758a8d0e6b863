import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { z } from 'zod'
import { inputsSchema, readInputsBy } from '../../src/github/inputs.js'
import { publishInputsSchema } from '../../src/publish/inputs.js'
import { ROOT, read, readmePart, table } from './documents.js'

interface ActionFile {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const actions = [
  { file: 'action.yml', part: '', schema: inputsSchema, required: [] },
  { file: 'publish/action.yml', part: 'publish ', schema: publishInputsSchema, required: ['reports'] }
].map((one) => ({ ...one, action: parse(read(one.file)) as ActionFile }))

describe.each(actions)('$file', ({ file, part, schema, required, action }) => {
  it('declares the inputs that are read, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(schema.shape))
  })

  it('has defaults that are accepted', () => {
    const environment = Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default ?? (input.required ? 'given' : '')
    ])
    expect(() => readInputsBy<z.ZodRawShape>(schema, Object.fromEntries(environment))).not.toThrow()
  })

  it('needs no input but what there is no default for', () => {
    expect(Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []))).toEqual(required)
  })

  it('runs a file that is there, on Node 24', () => {
    expect(action.runs.using).toBe('node24')
    expect(existsSync(join(ROOT, dirname(file), action.runs.main))).toBe(true)
  })

  it('has every input in the README, with its default and meaning', () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default ? `\`${input.default}\`` : '',
      input.description
    ])
    expect(readmePart(`${part}inputs`)).toBe(table(['Input', 'Default', 'Meaning'], rows))
  })

  it('has every output in the README', () => {
    const rows = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description])
    expect(readmePart(`${part}outputs`)).toBe(table(['Output', 'Meaning'], rows))
  })
})
