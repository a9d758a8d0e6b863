import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { diskRepository } from '../../src/repository/disk.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { OwnSite } from '../../src/site/own-site.js'
import { addressKey } from '../../src/site/site-pages.js'

const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' })
const isThere = hugo.status === 0
if (!isThere && process.env.FORBID_SKIP === '1') throw new Error('hugo is not installed: apt-get install hugo')
/** Hugo judges what we say about its addresses, where it is installed (Debian: `apt-get install hugo`). */
const describeWithHugo = isThere ? describe : describe.skip

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

describeWithHugo('addresses of a Hugo site', () => {
  let root: string

  const write = async (path: string, text: string) => {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const post = (path: string, fields: string) => write(`content/${path}`, `---\ntitle: T\n${fields}\n---\nx\n`)

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hugo-addresses-'))
    for (const name of NAMES) await post(`posts/${name}.md`, '')
    for (const [index, slug] of SLUGS.entries()) await post(`slugs/s${index}.md`, `slug: ${JSON.stringify(slug)}`)
    for (const [index, url] of URLS.entries()) await post(`urls/u${index}.md`, `url: ${JSON.stringify(url)}`)
    for (const [path, fields] of Object.entries(OTHERS)) await post(path, fields)
    for (const path of ['content/Bundle/Img A.PNG', 'content/Bundle/sub/b.png', 'content/posts/img.png']) {
      await write(path, 'x')
    }
    for (const path of [
      'content/bslug/b/i.png',
      'content/posts/deep/er/r.txt',
      'static/Files/A b.pdf',
      'static/x.ico'
    ]) {
      await write(path, 'x')
    }
    for (const layout of ['single', 'list']) await write(`layouts/_default/${layout}.html`, '{{ .Title }}')
  })

  afterAll(() => rm(root, { recursive: true, force: true }))

  const configure = (settings: string) => write('hugo.toml', `baseURL = "https://example.com/blog/"\n${settings}\n`)
  const run = (...options: string[]) => execFileSync('hugo', options, { cwd: root, encoding: 'utf8', timeout: 50_000 })

  async function ownSite() {
    const repository = diskRepository(root)
    const site = siteOf('content/posts/a.md', await findSites(repository, 'auto'))
    return { site, repository, own: new OwnSite(site, repository, new Date('2026-03-01T12:00:00Z')) }
  }

  /** Every file that Hugo writes, but for lists that it fills with what a post says (RSS). */
  async function published(): Promise<string[]> {
    await rm(join(root, 'public'), { recursive: true, force: true })
    run('--quiet')
    const folder = join(root, 'public')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    await rm(folder, { recursive: true, force: true })
    return paths.map((path) => relative(folder, path))
  }

  const SETTINGS = ['', 'defaultContentLanguage = "nl"', 'removePathAccents = true', 'disablePathToLower = true']

  it.each([...SETTINGS, 'uglyURLs = true'])('are those of `hugo list all` with [%s]', async (settings) => {
    await configure(settings)
    const { site, repository } = await ownSite()
    const { addresses, fields } = generatorOf('hugo')
    const lines = run('list', 'all').trim().split('\n').slice(1)
    const listed = lines.map((line) => {
      const path = line.startsWith('"')
        ? line.slice(1, line.indexOf('",')).replaceAll('""', '"')
        : line.split(',', 1)[0]
      return { path: path ?? '', permalink: line.slice(line.lastIndexOf(',') + 1) }
    })
    expect(listed.length).toBeGreaterThan(100)
    const theirs: Record<string, string> = {}
    const ours: Record<string, string> = {}
    for (const { path, permalink } of listed) {
      const read = readPost(path, (await repository.read(path)) ?? new Uint8Array(), fields)
      // Percent signs of names stay as they are in Hugo's addresses, those of encoded letters are capital.
      theirs[path] = permalink.replace(/(?:%[0-9A-F]{2})+/g, (code) =>
        path.includes('%') ? code : decodeURIComponent(code)
      )
      ours[path] = `https://example.com/blog/${addresses?.urlOf(path, read.fields, site)}`
    }
    expect(ours).toEqual(theirs)
  })

  it.each([...SETTINGS, 'uglyURLs = true'])('are those of the files that Hugo writes with [%s]', async (settings) => {
    await configure(settings)
    const { own } = await ownSite()
    const paths = await published()
    expect(paths.length).toBeGreaterThan(100)
    const unknown: string[] = []
    for (const path of paths) {
      const resolution = await own.at(path)
      if (!['page', 'file'].includes(resolution.kind)) unknown.push(path)
    }
    expect(unknown).toEqual([])

    const written = new Set(paths.map(addressKey))
    const invented = new Set<string>()
    const { index } = own.pages ?? {}
    const moved = await own.pages?.moved()
    const terms = await own.pages?.terms()
    const all = [...(index?.byPath.keys() ?? []), ...(index?.files.keys() ?? []), ...(moved?.pages.keys() ?? [])]
    for (const key of [...all, ...(index?.lists ?? []), ...(terms ?? [])]) {
      const isThere = written.has(key)
      if (!isThere && (await own.at(key)).kind !== 'missing') invented.add(key)
    }
    // The files of a page with a slug move along with it, and are found at both places.
    expect([...invented]).toEqual(['bslug/b/i.png'])
  })

  it('tells what is not there', async () => {
    await configure('')
    const { own } = await ownSite()
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
