import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/command-line/arguments.js'
import { COMMANDS } from '../../src/command-line/options.js'
import { HELP } from '../../src/command-line/usage.js'
import { VERSION } from '../../src/command-line/version.js'
import { commandLine } from '../support/command-line.js'

const parse = (line: string) => parseArguments(line === '' ? [] : line.split(' '))

const CHECK = { command: 'check', paths: [], links: true, connectTo: [] }

describe('parseArguments', () => {
  it.each([
    ['', CHECK],
    ['check', CHECK],
    ['a.md content', { ...CHECK, paths: ['a.md', 'content'] }],
    ['check check', { ...CHECK, paths: ['check'] }],
    ['-- --odd.md', { ...CHECK, paths: ['--odd.md'] }],
    ['a.md --no-links', { ...CHECK, paths: ['a.md'], links: false }],
    ['--base origin/main --config c.yml', { ...CHECK, base: 'origin/main', config: 'c.yml' }],
    ['--format=json --output o --fail-on never', { ...CHECK, format: 'json', output: 'o', failOn: 'never' }],
    ['--connect-to a::b: --connect-to ::c:1', { ...CHECK, connectTo: ['a::b:', '::c:1'] }],
    ['--format json --format pretty', { ...CHECK, format: 'pretty' }],
    ['--shard 2/8 --no-links', { ...CHECK, links: false, shard: { index: 2, count: 8 } }],
    ['merge a.json parts --fail-on never', { command: 'merge', reports: ['a.json', 'parts'], failOn: 'never' }],
    ['demo', { command: 'demo' }],
    ['--fix', { ...CHECK, fix: { level: 'safe', isDryRun: false } }],
    ['--fix-suggestions', { ...CHECK, fix: { level: 'suggestions', isDryRun: false } }],
    ['--fix-dry-run a.md', { ...CHECK, paths: ['a.md'], fix: { level: 'safe', isDryRun: true } }],
    ['init', { command: 'init', isDryRun: false, force: false }],
    ['init --force --generator hugo', { command: 'init', isDryRun: false, force: true, generator: 'hugo' }],
    ['rules', { command: 'rules', format: 'pretty' }],
    ['rules --format json', { command: 'rules', format: 'json' }],
    ['explain title-width', { command: 'explain', rule: 'title-width' }],
    ['schema --output s.json', { command: 'schema', output: 's.json' }],
    ['--help', { command: 'help', about: 'check' }],
    ['check -h a.md', { command: 'help', about: 'check' }],
    ['explain --help', { command: 'help', about: 'explain' }],
    ['--version', { command: 'version' }],
    ['-v', { command: 'version' }]
  ])('reads "%s"', (line, expected) => {
    expect(parse(line)).toEqual(expected)
  })

  it.each([
    ['--formta json', 'There is no option --formta. Did you mean --format?'],
    ['--nolinks', 'There is no option --nolinks. Did you mean --no-links?'],
    ['--frobnicate', 'There is no option --frobnicate.'],
    ['-x', 'There is no option -x.'],
    ['--format xml', '--format is "xml"; it must be pretty, json, github, markdown, html, sarif or junit.'],
    [
      '--format jsson',
      '--format is "jsson"; it must be pretty, json, github, markdown, html, sarif or junit. Did you mean "json"?'
    ],
    ['--fail-on errors', '--fail-on is "errors"; it must be error, warning or never. Did you mean "error"?'],
    ['--shard 9/8', '--shard is "9/8"; it must be a part of up to 256 parts, such as 2/8.'],
    ['--shard 0/8', '--shard is "0/8"'],
    ['--shard 1/1000', '--shard is "1/1000"'],
    ['--shard 2', '--shard is "2"'],
    ['merge', 'merge needs reports in JSON'],
    ['merge --no-links a.json', 'merge has no option --no-links. check has it.'],
    ['--base', '--base needs a value.'],
    ['--base=', '--base needs a value.'],
    ['--base --format json', '--base needs a value; for one that starts with a hyphen, write --base=--format.'],
    ['--no-links=1', '--no-links takes no value.'],
    ['--__proto__', 'There is no option --__proto__.'],
    ['demo --no-links', 'demo has no option --no-links. check has it.'],
    ['init --frce', 'init has no option --frce. Did you mean --force?'],
    ['init content', 'init takes no paths'],
    ['rules --format xml', '--format is "xml"; it must be pretty or json.'],
    ['explain', 'explain needs the name of one rule'],
    ['explain a b', 'explain needs the name of one rule'],
    ['--force', 'There is no option --force. init has it.'],
    ['demo content', 'demo takes no options and no paths.'],
    ['--now yesterday', '--now is "yesterday"; it must be a date and time such as 2026-03-01T12:00:00Z.'],
    ['--now 2026-02-30', '--now is "2026-02-30"'],
    ['--now 2026-13-01', '--now is "2026-13-01"'],
    ['--now 2026-01-01T25:00:00Z', '--now is "2026-01-01T25:00:00Z"'],
    ['--now 1', '--now is "1"']
  ])('refuses "%s"', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })

  it.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01T12:30', '2026-03-01T12:30:00.000Z'],
    ['2026-03-01T12:30:05', '2026-03-01T12:30:05.000Z'],
    ['2026-03-01T12:30:05.5Z', '2026-03-01T12:30:05.500Z'],
    ['2026-03-01T12:30:05+02:00', '2026-03-01T10:30:05.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z']
  ])('--now %s is %s on every machine', (text, instant) => {
    const parsed = parse(`--now ${text}`)
    expect('now' in parsed && parsed.now?.toISOString()).toBe(instant)
  })
})

const OPTION_NAMES = [
  'base',
  'config',
  'format',
  'output',
  'fix',
  'fix-suggestions',
  'fix-dry-run',
  'no-links',
  'connect-to',
  'scope',
  'shard',
  'fail-on',
  'now',
  'help',
  'version'
]

describe('main', () => {
  it('prints the help and the version', async () => {
    expect(await commandLine('.', ['--help'])).toEqual({ status: 0, stdout: HELP, stderr: '' })
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(VERSION).toBe(version)
    expect(await commandLine('.', ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('has every option in the help, in 100 columns', () => {
    for (const name of OPTION_NAMES) expect(HELP).toMatch(new RegExp(`^  (?:-., )?--${name}\\b`, 'm'))
    expect(HELP.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it.each(COMMANDS)('has help for the command %s, in 100 columns', async (command) => {
    const { status, stdout } = await commandLine('.', [command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: seo-content-check/)
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('says what is wrong and where help is, with status 2', async () => {
    expect(await commandLine('.', ['--formta'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'seo-content-check: There is no option --formta. Did you mean --format?\nTry "seo-content-check --help".\n'
    })
  })
})
