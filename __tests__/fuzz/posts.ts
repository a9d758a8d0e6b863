import fc from 'fast-check'

/** Characters that mean something to a parser, are not seen, or are often got wrong. */
const ODD = [
  ...['\0', '\uFEFF', '\uFFFD', '\u00A0', '\u200B', '\u202E', '\u2028', '\u0085', '\r', '\t', '\u001B[31m', '\uD83D'],
  ...['é', 'e\u0301', '🚲', '👩‍🔧', '漢字', 'ß', 'İ', 'Ã©', 'â€™', '“', '—', '…'],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    '#',
    ' # ',
    ':',
    ': ',
    '=',
    '|',
    '>',
    '-',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '<',
    '>'
  ],
  ...[
    '&',
    '&amp;',
    '&#038;',
    '&amp;#39;',
    '%',
    '@',
    '!',
    '*',
    '_',
    '~~',
    '---',
    '+++',
    '...',
    '"""',
    "'''",
    '{{<',
    '>}}'
  ],
  ...['{{%', '{%', '%}', '{{', '}}', '<!--', '-->', '<b>', '</b>', '<br/>', '\n', '\r\n', '\n\n', '  ', '', ' ']
]

const URLS = [
  ...['https://a.example/old', 'http://a.example/old?utm_source=x&id=1&gclid=2#y', 'https://b.example/it\'s_(x)?a="1"'],
  ...['/posts/tyers/', '../tyres.md#top', 'images/Bike.jpg', '/images/a b.png', '#top', '', 'mailto:a@b.example'],
  ...[
    'http://localhost:1313/x',
    'http://user:secret@a.example/',
    'javascript:alert(1)',
    '//c.example/x',
    'www.d.example'
  ],
  ...[
    'https://é.example/ü?q=ö',
    `https://e.example/${'a/'.repeat(40)}`,
    'HTTP://F.EXAMPLE/%zz',
    '{{ .Site.BaseURL }}/x'
  ]
]

const WORDS = [
  ...[
    'Zo stel je de versnelling van je fiets af',
    'Als AI-taalmodel kan ik',
    'Click here',
    'lees meer',
    'PROMPT: write'
  ],
  ...[
    'A good title about bicycles',
    'SHOUTING TITLE FOR EVERYBODY',
    'Bron: [x](https://s.example/a)',
    'Lorem ipsum dolor'
  ],
  ...[
    'true',
    'false',
    'yes',
    'no',
    'ja',
    'null',
    '~',
    '007',
    '1e3',
    '2026-02-30',
    '27-02-2026',
    '2026-01-05T10:00:00Z',
    '12:30'
  ]
]

const KEYS = [
  ...[
    'title',
    'Title',
    'titel',
    'description',
    'summary',
    'date',
    'lastmod',
    'expiryDate',
    'draft',
    'slug',
    'url',
    'aliases'
  ],
  ...[
    'tags',
    'categories',
    'cover',
    'image',
    'canonicalURL',
    'source_url',
    'author',
    'robotsNoIndex',
    'lang',
    'published'
  ],
  ...[
    'permalink',
    'excerpt',
    'pubDate',
    'heroImage',
    'params',
    'extra',
    'taxonomies',
    'seo',
    'a b',
    '__proto__',
    '日付'
  ]
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...URLS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
)
const words = fc.array(piece, { minLength: 0, maxLength: 4 }).map((pieces) => pieces.join(' '))

type Value = string | boolean | number | null | Value[] | { [key: string]: Value }
const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 3000 }) },
  { weight: 1, arbitrary: fc.constant(null) }
)
const list: fc.Arbitrary<Value> = fc.array(scalar, { maxLength: 3 })
const cover: fc.Arbitrary<Value> = fc.record(
  { image: fc.constantFrom(...URLS), alt: words, relative: scalar },
  { requiredKeys: [] }
)
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: cover }
)
const fields = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
  maxLength: 7,
  selector: ([key]) => key.toLowerCase()
})

/** How a value is written in YAML: not always right, as by hand. */
function yaml(value: Value, style: number): string {
  if (Array.isArray(value)) {
    if (style % 2 === 0 || value.length === 0) return `[${value.map((one) => yaml(one, style + 1)).join(', ')}]`
    return value.map((one) => `\n  - ${yaml(one, style + 2)}`).join('')
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => `${key}: ${yaml(one, style + 1)}`)
    return style % 3 === 0 ? `{${entries.join(', ')}}` : entries.map((entry) => `\n  ${entry}`).join('')
  }
  if (typeof value !== 'string') return String(value)
  if (style % 5 === 0) return value
  if (style % 5 === 1) return `'${value.replaceAll("'", "''")}'`
  if (style % 5 === 2) return `>-\n    ${value}`
  return JSON.stringify(value)
}

function toml(value: Value, style: number): string {
  if (Array.isArray(value)) return `[${value.map((one) => toml(one, style)).join(style % 2 ? ',\n  ' : ', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key} = ${toml(one, style + 1)}`)
      .join(', ')} }`
  }
  if (typeof value !== 'string') return value === null ? '""' : String(value)
  if (style % 4 === 0) return `'${value}'`
  if (style % 4 === 1) return `"""${value}"""`
  return style % 4 === 2 && /^\d{4}-/.test(value) ? value : JSON.stringify(value)
}

const bare = (key: string) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key))

const frontMatter = fc
  .record({ fields, style: fc.nat(20), format: fc.constantFrom('yaml', 'yaml', 'toml', 'json'), comment: words })
  .map(({ fields, style, format, comment }) => {
    if (format === 'json') return `${JSON.stringify(Object.fromEntries(fields), null, style % 3)}\n`
    const note = style % 3 === 0 ? ` # ${comment.replace(/[\r\n]+/g, ' ')}` : ''
    if (format === 'toml') {
      return `+++\n${fields.map(([key, value], index) => `${bare(key)} = ${toml(value, style + index)}${note}\n`).join('')}+++\n`
    }
    return `---\n${fields.map(([key, value], index) => `${key}: ${yaml(value, style + index)}${note}\n`).join('')}---\n`
  })

const url = fc.constantFrom(...URLS)
const block = fc.oneof(
  fc.tuple(words, url, words).map(([a, url, b]) => `${a} [${b}](${url} "x") ${a}`),
  fc.tuple(words, url).map(([alt, url]) => `![${alt}](${url})`),
  fc.tuple(words, url).map(([text, url]) => `[${text}][r] [r] and ${url} <${url}>\n\n[r]: ${url} 'x'`),
  fc.tuple(words, url).map(([text, url]) => `<a href="${url}">${text}</a><img src='${url}' alt=${text}>`),
  fc.tuple(fc.integer({ min: 1, max: 7 }), words).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([text, mark]) => `${text}\n${mark}`),
  words.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  words.map((text) => `> - ${text}\n>   1. ${text}`),
  words.map((text) => `| a | ${text} |\n| - | - |\n| ${text} | b |`),
  words.map((text) => `<!-- seo-content-check-disable-next-line ${text} -->`),
  fc.tuple(words, url).map(([text, url]) => `{{< figure src="${url}" alt="${text}" >}} [x]({{% ref "${url}" %}})`),
  fc
    .tuple(words, url)
    .map(([text, url]) => `import X from '${url}'\n\n<Card title={\`${text}\`} href="${url}">\n\n${text}\n\n</Card>`),
  fc.tuple(words, url).map(([text, url]) => `{% include image.html src="${url}" %} {{ ${text} | safe }}`),
  words
)

/** A post as a person or a program may have written it, with a few accidents. */
export const fuzzedPost: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\uFEFF', '\n', ' '),
    front: fc.oneof({ weight: 9, arbitrary: frontMatter }, { weight: 1, arbitrary: words }),
    blocks: fc.array(block, { maxLength: 5 }),
    gap: fc.constantFrom('\n', '\n\n', ' '),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
    accidents: fc.array(fc.record({ at: fc.nat(4000), cut: fc.nat(12), insert: fc.constantFrom(...ODD) }), {
      maxLength: 3
    })
  })
  .map(({ mark, front, blocks, gap, newline, accidents }) => {
    let text = `${mark}${front}\n${blocks.join(gap)}\n`.replaceAll('\n', newline)
    for (const { at, cut, insert } of accidents) {
      const from = at % (text.length + 1)
      text = text.slice(0, from) + insert + text.slice(from + (at % 2 ? cut : 0))
    }
    // A file has no half of a character.
    return text.toWellFormed()
  })
