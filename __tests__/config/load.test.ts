import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ConfigError, ConfigFileError } from '../../src/config/error.js'
import { loadConfig, parseConfig } from '../../src/config/load.js'
import type { Repository } from '../../src/repository/repository.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function repository(files: Record<string, string>): Repository {
  return {
    name: 'the working directory',
    list: async () => Object.keys(files),
    read: async (path) => (files[path] === undefined ? undefined : bytes(files[path]))
  }
}

/** The lines of the message that a configuration is refused with. */
function problems(text: string): string[] {
  try {
    parseConfig('c.yml', bytes(text))
  } catch (error) {
    if (error instanceof ConfigFileError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('loadConfig', () => {
  it('has every default where there is no file', async () => {
    const { config, path, locate } = await loadConfig(repository({}))
    expect(path).toBeUndefined()
    expect(config).toMatchObject({ generator: 'auto', 'fail-on': 'error', links: { timeout: 20 }, overrides: [] })
    expect(locate(['links'])).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } })
  })

  it('looks in .github first, then at the root, and takes both spellings of YAML', async () => {
    const all = [
      '.github/seo-content-check.yml',
      '.github/seo-content-check.yaml',
      'seo-content-check.yml',
      'seo-content-check.yaml'
    ]
    for (let first = 0; first < all.length; first += 1) {
      const files = Object.fromEntries(all.slice(first).map((path) => [path, 'fail-on: warning\n']))
      expect(await loadConfig(repository(files))).toMatchObject({ path: all[first], config: { 'fail-on': 'warning' } })
    }
  })

  it('reads the file that is named, and no other', async () => {
    const files = repository({ 'seo-content-check.yml': 'fail-on: never', 'ci/check.yml': 'fail-on: warning' })
    expect(await loadConfig(files, 'ci/check.yml')).toMatchObject({
      path: 'ci/check.yml',
      config: { 'fail-on': 'warning' }
    })
    await expect(loadConfig(files, 'ci/chekc.yml')).rejects.toThrow(
      'ci/chekc.yml:1:1: There is no such file in the working directory.'
    )
  })

  it.each(['', '\uFEFF', '# nothing\n', 'links:\nrules:\n  # title-width: off\noverrides:\n'])(
    'takes the defaults for what is empty: %j',
    (text) => {
      expect(parseConfig('c.yml', bytes(text)).config).toEqual(parseConfig('c.yml', bytes('{}')).config)
    }
  )
})

describe('a wrong setting', () => {
  it.each([
    [
      'fail-on: errors',
      'c.yml:1:10: `fail-on` is the text "errors"; it must be error, warning or never. Did you mean "error"?'
    ],
    ['fail-on:', 'c.yml:1:1: `fail-on` is empty; it must be error, warning or never.'],
    ['fail_on: error', 'c.yml:1:1: There is no setting "fail_on". Did you mean "fail-on"?'],
    [
      'colour: blue',
      'c.yml:1:1: There is no setting "colour". The settings there: $schema, generator, content, exclude, fail-on, scope, language, links, front-matter, profile, rules, overrides.'
    ],
    ['links:\n  timeout: 20s', 'c.yml:2:12: `links.timeout` is the text "20s"; it must be a number.'],
    ['links:\n  timeout: 0', 'c.yml:2:12: `links.timeout` is 0; it must be at least 1.'],
    ['links:\n  budget: 9999', 'c.yml:2:11: `links.budget` is 9999; it must be at most 3600.'],
    ['links:\n  retries: 1.5', 'c.yml:2:12: `links.retries` is 1.5; it must be a whole number.'],
    ['links:\n  time-out: 5', 'c.yml:2:3: There is no setting "time-out" in `links`. Did you mean "timeout"?'],
    ['links:\n  ignore: ["a", ""]', 'c.yml:2:17: `links.ignore[1]` is empty. Fill it in, or take it out.'],
    ['links: no', 'c.yml:1:8: `links` is the text "no"; it must be a mapping of settings.'],
    [
      'content: posts/**',
      'c.yml:1:10: `content` is the text "posts/**"; it must be a list. Write it as `["posts/**"]`.'
    ],
    [
      'rules:\n  title-width: warn',
      'c.yml:2:16: `rules.title-width` is the text "warn"; it must be error, warning, info or off, or a mapping of options. Did you mean "warning"?'
    ],
    [
      'rules: {title-width: false}',
      'c.yml:1:22: `rules.title-width` is false; it must be error, warning, info or off, or a mapping of options. Did you mean "off"?'
    ],
    [
      'rules:\n  title-width:\n    severity: hard',
      'c.yml:3:15: `rules.title-width.severity` is the text "hard"; it must be error, warning, info or off.'
    ],
    [
      'overrides:\n  - files: []\n    rules: {}',
      'c.yml:2:12: `overrides[0].files` is an empty list. Fill it in, or take it out.'
    ],
    ['overrides:\n  - rules: {}', 'c.yml:2:5: `overrides[0].files` is missing; it must be a list.'],
    ['- a\n- b', 'c.yml:1:1: The configuration is a list; it must be a mapping of settings.'],
    ['just words', 'c.yml:1:1: The configuration is the text "just words"; it must be a mapping of settings.']
  ])('%j is said at its place', (text, message) => {
    expect(problems(text)).toEqual([message])
  })

  it('does not hide the others', () => {
    expect(problems('generator: hugoo\nlinks:\n  timeout: x\n  foo: 1\nfail-on: 3\n')).toEqual([
      'c.yml:1:12: `generator` is the text "hugoo"; it must be auto, hugo-papermod, hugo, zola, hexo, jekyll, docusaurus, astro, eleventy, next or generic. Did you mean "hugo"?',
      'c.yml:3:12: `links.timeout` is the text "x"; it must be a number.',
      'c.yml:4:3: There is no setting "foo" in `links`. The settings there: enabled, ignore, timeout, budget, max-requests, concurrency, per-host, interval, retries, retry-after, user-agent, allow-private, hosts, https, fragments, archive.',
      'c.yml:5:10: `fail-on` is 3; it must be error, warning or never.'
    ])
  })

  it('that is found later has its place too', () => {
    const loaded = parseConfig(
      'c.yml',
      bytes('# c\nrules:\n  title-with: off\noverrides:\n  - files: [a]\n    rules:\n      x: {max: 1}\n')
    )
    const error = new ConfigError([
      { path: ['rules', 'title-with'], message: 'There is no rule "title-with".' },
      { path: ['overrides', 0, 'rules', 'x', 'max'], message: 'No.' },
      { path: ['overrides', 0, 'rules', 'x', 'min'], message: 'Missing.' },
      { path: ['front-matter', 'schema'], message: 'Not there.' }
    ])
    expect(loaded.explain(error).message.split('\n')).toEqual([
      'c.yml:3:3: There is no rule "title-with".',
      'c.yml:7:11: No.',
      'c.yml:7:7: Missing.',
      'c.yml:1:1: Not there.'
    ])
  })
})

describe('a file that is not YAML, or too much', () => {
  it.each([
    ['a: b\na: c', 'c.yml:2:1: This key is there twice. Take one of them out.'],
    ['links:\n\tenabled: true', 'c.yml:2:1: A tab indents this line; YAML takes spaces only.'],
    ['a: 1\n---\nb: 2', 'c.yml:2:1: A line with --- starts a second document here. Take it out.'],
    ['rules: [', 'c.yml:1:9: The file is not valid YAML here: ']
  ])('%j is said at its place', (text, message) => {
    expect(problems(text)[0]).toContain(message)
  })

  it.each([
    ['256 kB', `# ${'x'.repeat(300_000)}`, 'The file has 293 kB; a configuration may have 256 kB.'],
    ['64 levels', `rules: ${'['.repeat(1000)}${']'.repeat(1000)}`, 'The file is nested deeper than 64 levels.'],
    [
      'a hundred thousand levels',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'The file is nested deeper than 64 levels.'
    ],
    [
      'what aliases make large',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`)}]`).join('\n')}`,
      'The file repeats its anchors (`&name`, `*name`) too often.'
    ]
  ])('more than %s is refused', (_, text, message) => {
    expect(problems(text)).toEqual([`c.yml:1:1: ${message}`])
  })

  it('that is not UTF-8 is refused', () => {
    expect(() => parseConfig('c.yml', new Uint8Array([0x61, 0xff]))).toThrow('c.yml:1:1: The file is not UTF-8.')
  })

  it('never ends in another error, whatever the text', () => {
    const piece = fc.constantFrom(
      'links:',
      'rules:',
      '\n',
      '  ',
      '- ',
      'a',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '!x ',
      '<<: ',
      '|',
      '>',
      '#',
      '? ',
      '__proto__'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(problems(pieces.join(''))).toBeInstanceOf(Array)
      }),
      { numRuns: 500 }
    )
  })
})
