import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addressKey } from '../../src/site/address-key.js'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

const SEED = Number(process.env.NAMES_SEED ?? 20260301)
const POSTS = 320

/** What names, titles and slugs are made of: what editors write, and what addresses find hard. */
const PIECES = [
  ...[
    'bakfiets',
    'Kopen',
    'IN',
    'een',
    'ß',
    'é',
    'e\u0301',
    'Ünïcode',
    'ñ',
    'İ',
    'ı',
    'ø',
    'Æ',
    'Straße',
    '日本',
    '語'
  ],
  ...['привет', 'ελ', 'שלום', 'عربى', '٣', '½', '²', 'Ⅷ', '🚲', '👩‍🚒', '❤️', '™', '€', '“', '”', '’', '–', '—', '…'],
  ...['#', '+', '++', '%', '%25', '%C3%A9', '%zz', '&', '=', '?', '!', ',', ';', ':', "'", '"', '(', ')', '[', ']'],
  ...[
    '{',
    '}',
    '<',
    '>',
    '|',
    '^',
    '`',
    '~',
    '@',
    '$',
    '*',
    '_',
    '-',
    '--',
    ' - ',
    '.',
    '..',
    ' ',
    '  ',
    '\u00a0',
    '\u2009'
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u00ad',
    '2026',
    '2026-03-01',
    '1.5',
    'v2.0',
    'index',
    'en',
    '.en',
    '.nl',
    'K',
    'ſ',
    'Ǆ',
    'ǆ'
  ]
]

const written = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''))
/** In permalinks Hugo has kept plus signs only since 0.123. */
const text = written.map((one) => one.replaceAll('+', ''))
const fileName = written
  .map((name) => name.replace(/[/\0]/g, '').slice(0, 60))
  .filter((name) => Buffer.byteLength(name) < 200 && !/^[.#]|[~#.]$|^$|^_?index(?:\.|$)/i.test(name))
/** Hugo breaks down at `//a@`, which is left of some names. */
const folderName = fileName.map((name) => `x${name}`)
const folder = fc.oneof(fc.constant('posts'), fc.constant('posts/diep'), fc.constant('other'), folderName)
const url = fc
  .array(
    text.map((part) => part.replace(/[@:%]/g, '').replaceAll('..', '.')),
    { minLength: 1, maxLength: 3 }
  )
  .map((parts) => parts.join('/'))
  .filter((one) => one.trim() !== '')
const post = fc.record({
  folder,
  name: fileName,
  isBundle: fc.boolean(),
  language: fc.constantFrom('', '', '.nl', '.en', '.fr'),
  title: fc.option(text, { freq: 8 }),
  slug: fc.option(text, { nil: undefined, freq: 2 }),
  url: fc.option(fc.tuple(fc.constantFrom('/', ''), url, fc.constantFrom('/', '', '.html')), {
    freq: 1,
    nil: undefined
  }),
  date: fc.option(fc.date({ min: new Date('1999-01-01'), max: new Date('2026-02-01'), noInvalidDate: true }), {
    freq: 4
  })
})

const CONFIGURATIONS = {
  'its defaults': '',
  'permalinks of title, slug and date':
    '[permalinks]\nposts = "/:year/:month/:title/"\nother = "/:section/:slug"\n"/" = "/top/:title/"',
  'several languages':
    'defaultContentLanguage = "nl"\n[languages.nl]\n[languages.en]\nweight = 2\n[permalinks]\nposts = "/:year/:slug/"',
  'file names as addresses': 'uglyURLs = true\nremovePathAccents = true\n[permalinks]\nother = "/o/:slug"',
  'cases as they are': 'disablePathToLower = true\n[permalinks]\nposts = "/:sections/:title"'
}

describeWithHugo('addresses of posts with made-up names', () => {
  let site: HugoSite

  beforeAll(async () => {
    site = await HugoSite.make()
    for (const one of fc.sample(post, { numRuns: POSTS, seed: SEED })) {
      const file = one.isBundle ? `${one.name}/index${one.language}.md` : `${one.name}${one.language}.md`
      const fields = {
        ...(one.title === null && one.date ? {} : { title: one.title ?? 'T' }),
        ...(one.slug === undefined ? {} : { slug: one.slug }),
        ...(one.url === undefined ? {} : { url: one.url.join('') }),
        ...(one.date ? { date: one.date.toISOString() } : {})
      }
      await site.write(`content/${one.folder}/${file}`, `${JSON.stringify(fields)}\n\nText.\n`)
    }
  })

  afterAll(() => site.remove())

  it.each(Object.entries(CONFIGURATIONS))('are those of `hugo list all` with %s', async (_, settings) => {
    await site.configure(settings)
    const { ours, theirs } = await site.addresses()
    expect(Object.keys(theirs).length).toBeGreaterThan(200)
    const differing = Object.keys(theirs).filter((path) => comparable(ours[path]) !== comparable(theirs[path]))
    expect(differing.map((path) => ({ path, ours: ours[path], theirs: theirs[path] }))).toEqual([])
  })

  it.each(Object.entries(CONFIGURATIONS))('are those of the files that Hugo writes with %s', async (_, settings) => {
    await site.configure(settings)
    const { ours } = await site.addresses()
    const outputs = await site.outputs()
    expect(outputs.size).toBeGreaterThan(100)
    const differing = [...outputs].flatMap(([path, theirs]) => {
      // Two pages that Hugo writes to one file at the same time leave a mixture of both.
      const our = ours[path]?.replace('https://example.com/blog/', '')
      if (our === undefined) return []
      return addressKey(our) === addressKey(theirs) ? [] : [{ path, our, theirs }]
    })
    expect(differing).toEqual([])
  })
})

/** Hugo leaves two slashes where nothing is left of a name, and encodes an address that its files have as it is. */
function comparable(url: string | undefined): string {
  const path = String(url).replace(/(?<!:)\/{2,}/g, '/')
  const decode = (text: string) =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, (code) => {
      try {
        return decodeURIComponent(code)
      } catch {
        return code
      }
    })
  return decode(decode(path))
}
