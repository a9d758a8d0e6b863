import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  codeSpan,
  encodePath,
  escapeHtml,
  escapeMarkdown,
  escapeMessage,
  fencedBlock,
  visible
} from '../../src/report/escape.js'
import { alive } from '../support/github-markdown.js'

/** Texts made of what means something to Markdown, HTML or GitHub. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '@everyone',
          '@org/team',
          '#123',
          'GH-12',
          'org/repo#1',
          '1a2b3c4d5e6f',
          'https://evil.example/x',
          'www.evil.example'
        ],
        ...[
          '![a](b)',
          '[a](b)',
          '[a]: b',
          '<b>',
          '</details>',
          '<!-- x -->',
          '<script>',
          '&lt;',
          '`',
          '``',
          '```',
          '~~~',
          '|',
          '\\'
        ],
        ...[
          '\n',
          '\r\n',
          '\n\n',
          '\n# ',
          '\n- ',
          '\n1. ',
          '\n> ',
          '\n    ',
          '\t',
          '===',
          '---',
          '$x$',
          '**',
          '_',
          '*',
          '~~',
          ':tada:'
        ],
        ...[
          'mailto:a@b.example',
          'a@b.example',
          'xmpp:a@b.example',
          '\u202E',
          '\u200B',
          '\uD800',
          '\u0000',
          '\u001B[31m',
          ' ',
          'word'
        ]
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 })
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(''))

const NOTHING = { links: [], images: [], references: [], headings: [] }
const FORMULA_GUARD = ['<span>', '</span>']

describe('escapeMarkdown', () => {
  it.each([
    ['*a* _b_ `c` [d](e) <f> | ~g~', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) &lt;f&gt; \\| \\~g\\~'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['R&amp;D', 'R\\&amp;D'],
    ['right\u202Eleft', 'right\\[U+202E\\]left']
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it.each([
    '@octocat',
    'see #12',
    'GH-7',
    'org/repo#1',
    'deadbeefcafe',
    'https://a.example/b',
    'www.a.example',
    ':tada:'
  ])('leaves GitHub nothing to find in %j', (text) => {
    expect(alive(text)).not.toMatchObject(NOTHING)
    expect(alive(escapeMarkdown(text))).toMatchObject(NOTHING)
  })

  it('leaves nothing alive in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = alive(`- Before ${escapeMarkdown(text)} after`)
        expect(found).toMatchObject(NOTHING)
        expect(found.html.filter((tag) => !FORMULA_GUARD.includes(tag))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['', '(nothing)'],
    ['  ', '(white space)'],
    ['a\nb', '`a b`']
  ])('shows %j exactly', (text, span) => {
    expect(codeSpan(text)).toBe(span)
  })

  it('keeps a table cell whole', () => {
    expect(codeSpan('a|b', 'table')).toBe('`a\\|b`')
    expect(codeSpan('a\\|b', 'table')).toBe('`a\\\u200B\\|b`')
    const markdown = `| a | b |\n| - | - |\n| ${codeSpan('x|y`<b>', 'table')} | z |`
    expect(alive(markdown)).toMatchObject({ ...NOTHING, html: [] })
  })

  it('keeps a table whole with any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = `| a | b |\n| - | - |\n| ${codeSpan(text, 'table')} | ${escapeMarkdown(text)} |`
        const { html, ...found } = alive(markdown)
        expect(found).toEqual(NOTHING)
        expect(html.filter((tag) => !FORMULA_GUARD.includes(tag))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  it('can not be left by any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(alive(`Before ${codeSpan(text)} after`)).toEqual({ ...NOTHING, html: [] })
      }),
      { numRuns: 500 }
    )
  })
})

describe('escapeMessage', () => {
  it('keeps code as code and addresses whole', () => {
    expect(escapeMessage('`draft` is "ja*"; see https://a.example/b_c. Done')).toBe(
      '`draft` is "ja\\*"; see `https://a.example/b_c`. Done'
    )
    expect(escapeMessage('"https://a.example/x" answers 404')).toBe('"`https://a.example/x`" answers 404')
  })

  it('keeps spans apart that touch', () => {
    expect(escapeMessage('`a``b`')).toBe('`a`\u200B`b`')
  })

  it('leaves nothing alive in any message', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const found = alive(`- ${escapeMessage(`\`draft\` is "${text}". Write \`${text}\`.`)}`)
        expect(found).toMatchObject(NOTHING)
        expect(found.html.filter((tag) => !FORMULA_GUARD.includes(tag))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})

describe('fencedBlock', () => {
  it('has a fence that its content can not close', () => {
    expect(fencedBlock('diff', ['- ````', '+ a'])).toBe('`````diff\n- ````\n+ a\n`````')
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (lines) => {
        const markdown = `- item\n\n${fencedBlock('diff', lines, '  ')}\n\nafter`
        expect(alive(markdown)).toEqual({ ...NOTHING, html: [] })
      })
    )
  })
})

describe('escapeHtml', () => {
  it('closes nothing and opens nothing', () => {
    expect(escapeHtml('</summary><img src="x"> & @me')).toBe(
      '&lt;/summary&gt;&lt;img src=&quot;x&quot;&gt; &amp; @\u200Bme'
    )
  })
})

describe('visible', () => {
  it('shows what is not seen, and keeps emoji and joiners', () => {
    expect(visible('a\u200Bb\u202Ec\u0000d\u001B[31m')).toBe('a[U+200B]b[U+202E]c[U+0000]d[U+001B][31m')
    expect(visible('👩‍🔧 ❤️ é')).toBe('👩‍🔧 ❤️ é')
    expect(visible('\uD83D')).toBe('\uFFFD')
  })
})

describe('encodePath', () => {
  it.each([
    ['content/posts/a b.md', 'content/posts/a%20b.md'],
    ['a)(\'"<>.md', 'a%29%28%27%22%3C%3E.md'],
    ['a?b#c%.md', 'a%3Fb%23c%25.md'],
    ['ü/日本.md', '%C3%BC/%E6%97%A5%E6%9C%AC.md'],
    ['\uD800.md', '%EF%BF%BD.md']
  ])('encodes %j', (path, encoded) => {
    expect(encodePath(path)).toBe(encoded)
  })
})
