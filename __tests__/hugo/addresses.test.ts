import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

const NAMES = [
  ...['Hello World', 'héllo', 'naïve Café', 'a#b', 'c++', 'a  b   c', 'dots.in.name', 'UPPER', 'emoji-😀-x', 'a&b'],
  ...["it's", 'q?x', '100%', '100%25', 'a_b', '~tilde', 'at@x', '(par)', 'a-b--c', ' lead', 'trail ', 'comma,x'],
  ...['semi;x', '日本語', 'İstanbul', 'straße', 'a+b c', 'a=b', 'a!b', '$x', 'a*b', '[x]', 'a – b', 'e\u0301'],
  ...['2020-01-02-title', '-dash-', 'a - b', 'a -b', 'x.en', 'x.y.nl', 'tab\tx', 'nb\u00a0sp', '٣', 'ſ', '%zz'],
  ...['%C3%A9', 'a^b', 'a|b', 'a`b', 'a"b', 'a<b', 'a..b', 'README', '_x', 'x_', 'Kelvin', 'ǅ', 'a\u200db', 'a\u00adb'],
  ...['index2', 'z~']
]
const SLUGS = [
  ...['Hello World', 'a/b', '-x-', 'é', 'C#', 'a.b', 'UP', 'a&b', '  x ', 'x/', '123', 'true', '', '/lead', 'a+b'],
  ...['100%', 'a?b', '日本', 'İ', '--', 'x y z', '🚲 fiets']
]
const URLS = [
  ...['/abs/x/', 'rel/y', '/no-slash', '/Upper/Case/', '/file.html', 'dir/file.htm', '/sp ace/', '/é/', 'x/'],
  ...['/doc.pdf', '/a#b/', 'a+b/c/']
]
const OTHERS: Record<string, string> = {
  'posts/al.md': `aliases: ['/old/', 'old-rel', '/Old Case/', '/x.html', '../up/', '/é l/', 'old/rel2/']`,
  'Bundle/index.md': '',
  'Bundle/other.md': '',
  'bslug/b/index.md': 'slug: other',
  'z/index.en.md': '',
  'My Section/p.md': '',
  'noindex/x/p.md': '',
  'posts/deep/p.md': '',
  'posts/deep/er/_index.md': '',
  'posts/deep/er/q.md': '',
  'sec/_index.md': 'url: /section-moved/\nslug: foo\naliases: [old-section]',
  'sec/p.md': '',
  'sec2/_index.md': 'slug: foo',
  'Ünï/Cæfé.md': '',
  'tagged.md': `tags: ['Foo Bar', 'C#', 'C++', 'a/b', 'é', 'UP', 'x.y', 'a & b', '-x-']\ncategories: [Één]`,
  'top.md': '',
  '_index.md': '',
  'html.html': ''
}

const FILES = [
  ...['content/Bundle/Img A.PNG', 'content/Bundle/sub/b.png', 'content/posts/img.png', 'content/bslug/b/i.png'],
  ...['content/posts/deep/er/r.txt', 'static/Files/A b.pdf', 'static/x.ico']
]

describeWithHugo('addresses of a Hugo site', () => {
  let site: HugoSite

  beforeAll(async () => {
    site = await HugoSite.make()
    const post = (path: string, fields: string) => site.write(`content/${path}`, `---\ntitle: T\n${fields}\n---\nx\n`)
    for (const name of NAMES) await post(`posts/${name}.md`, '')
    for (const [index, slug] of SLUGS.entries()) await post(`slugs/s${index}.md`, `slug: ${JSON.stringify(slug)}`)
    for (const [index, url] of URLS.entries()) await post(`urls/u${index}.md`, `url: ${JSON.stringify(url)}`)
    for (const [path, fields] of Object.entries(OTHERS)) await post(path, fields)
    for (const path of FILES) await site.write(path, 'x')
  })

  afterAll(() => site.remove())

  const SETTINGS = ['', 'defaultContentLanguage = "nl"', 'removePathAccents = true', 'disablePathToLower = true']

  it.each([...SETTINGS, 'uglyURLs = true'])('are those of `hugo list all` with [%s]', async (settings) => {
    await site.configure(settings)
    const { ours, theirs } = await site.addresses()
    expect(Object.keys(theirs).length).toBeGreaterThan(100)
    expect(ours).toEqual(theirs)
  })

  it.each([...SETTINGS, 'uglyURLs = true'])('are those of the files that Hugo writes with [%s]', async (settings) => {
    await site.configure(settings)
    const { written, unknown, invented } = await site.differences()
    expect(written.length).toBeGreaterThan(100)
    expect(unknown).toEqual([])
    // The files of a page with a slug move along with it, and are found at both places.
    expect(invented).toEqual(['bslug/b/i.png'])
  })

  it('tells what is not there', async () => {
    await site.configure('')
    const { own } = await site.own()
    for (const path of [
      'posts/none/',
      'posts/HELLO-WORLD/',
      'noindex/x/',
      'slugs/s0/',
      'urls/u0/',
      'tags/none/',
      'a.pdf'
    ]) {
      expect([path, (await own.at(path)).kind]).toEqual([path, 'missing'])
    }
  })
})
