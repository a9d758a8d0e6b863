import { describe, expect, it } from '@jest/globals'
import { rules } from '../../src/rules/registry.js'
import { commandLine } from '../support/command-line.js'

describe('rules', () => {
  it('lists every rule in a line of its own', async () => {
    const { status, stdout } = await commandLine('.', ['rules'])
    expect(status).toBe(0)
    for (const { id, severity, summary } of rules) {
      expect(stdout.split('\n').filter((line) => line.startsWith(`${id} `) && line.includes(severity))).toEqual([
        expect.stringContaining(summary)
      ])
    }
  })

  it('fits a terminal', async () => {
    const { stdout } = await commandLine('.', ['rules'], { terminal: true, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('is data for scripts', async () => {
    const { stdout } = await commandLine('.', ['rules', '--format', 'json'])
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'tracking-params',
      severity: 'warning',
      profile: 'recommended',
      fix: 'safe',
      summary: expect.any(String),
      help: expect.stringContaining('#tracking-params')
    })
  })
})

describe('explain', () => {
  it.each(rules.map(({ id }) => id))('explains %s', async (id) => {
    const { status, stdout } = await commandLine('.', ['explain', id], { terminal: true, env: { NO_COLOR: '1' } })
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`^${id}\n`))
    expect(stdout).toContain('\nReported\n')
    expect(stdout).toContain(`#${id}`)
  })

  it('says what can be set, and what the rule says', async () => {
    const { stdout } = await commandLine('.', ['explain', 'title-width'])
    expect(stdout).toContain('  max  default: 600\n')
    expect(stdout).toContain('  > Title is 639 px wide; Google cuts titles at about 600 px.')
  })

  it.each([
    ['titel-width', 'Did you mean "title-width"?'],
    ['cover', 'There are cover-required,'],
    ['frobnicate', '"seo-content-check rules" lists them.']
  ])('knows no rule %s', async (name, message) => {
    expect(await commandLine('.', ['explain', name])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message)
    })
  })
})
