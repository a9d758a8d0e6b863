import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

const FILES: Record<string, string> = {
  'content/_index.md': 'title: Home',
  'content/_index.nl.md': 'title: Thuis',
  'content/posts/a.md': 'title: A\ntags: [One Two]\naliases: [rel, /abs/]',
  'content/posts/a.nl.md': 'title: A\ntags: [Een Twee]\naliases: [rel-nl, /abs-nl/, /nl/abs2/]',
  'content/posts/u1.nl.md': 'title: U\nurl: /u1/',
  'content/posts/u2.nl.md': 'title: U\nurl: u2/x',
  'content/posts/u3.nl.md': 'title: U\nurl: /nl/u3/',
  'content/posts/s.nl.md': 'title: S\nslug: Een Slug',
  'content/posts/x.fr.md': 'title: Not configured',
  'content/posts/dots.in.name.md': 'title: Dots',
  'content/posts/dots.in.nl.md': 'title: Dots',
  'content/posts/sec/_index.nl.md': 'title: S',
  'content/posts/sec/p.nl.md': 'title: P\ndate: 2024-05-06',
  'content/posts/sec/p.md': 'title: P\ndate: 2024-05-06',
  'content/only/p.nl.md': 'title: P',
  'content/bundles/b1/index.md': 'title: B',
  'content/bundles/b1/index.nl.md': 'title: B\nslug: andere',
  'content/bundles/b2/index.nl.md': 'title: B',
  'content/de/_index.de.md': 'title: D',
  'content/de/p.de.md': 'title: D',
  'content/about.nl.md': 'title: Over',
  'inhalt/x/p.md': 'title: P',
  'inhalt/x/q.nl.md': 'title: Q',
  'inhalt/x/b/index.md': 'title: B'
}
const RESOURCES = [
  ...['content/bundles/b1/shared.txt', 'content/bundles/b1/only.nl.txt', 'content/bundles/b2/sub/i.png'],
  ...['content/loose.nl.txt', 'content/posts/loose.txt', 'inhalt/x/b/r.txt', 'inhalt/loose.txt', 'static/s.txt']
]
const LANGUAGES =
  '[languages.en]\nlanguageCode = "en-GB"\n[languages.nl]\nweight = 2\n[languages.de]\ncontentDir = "inhalt"\nweight = 3'

describeWithHugo('addresses of a Hugo site in several languages', () => {
  let site: HugoSite

  beforeEach(async () => {
    site = await HugoSite.make()
    for (const [path, fields] of Object.entries(FILES)) await site.write(path, `---\n${fields}\n---\nx\n`)
    for (const path of RESOURCES) await site.write(path, 'x')
  })

  afterEach(() => site.remove())

  it.each([
    LANGUAGES,
    `defaultContentLanguage = "nl"\n${LANGUAGES}`,
    `defaultContentLanguageInSubdir = true\n${LANGUAGES}`,
    `disableLanguages = ["de"]\n${LANGUAGES}`,
    `uglyURLs = true\n${LANGUAGES}`,
    `${LANGUAGES}\n[permalinks]\nposts = "/:sections/:year/:slug/"`,
    `${LANGUAGES}\n[languages.nl.permalinks]\nposts = "/berichten/:slug/"\n[permalinks]\nbundles = "/b/:filename/"`,
    '[languages.en]\ncontentDir = "content"\n[languages.nl]\ncontentDir = "inhalt"',
    '[[module.mounts]]\nsource = "content"\ntarget = "content"\n[[module.mounts]]\nsource = "inhalt"\ntarget = "content/in/german"\n[[module.mounts]]\nsource = "static"\ntarget = "static/files"',
    `${LANGUAGES}\n[[module.mounts]]\nsource = "content"\ntarget = "content"\nlang = "en"\n[[module.mounts]]\nsource = "inhalt"\ntarget = "content"\nlang = "nl"`
  ])('are those that Hugo writes with [%s]', async (settings) => {
    await site.configure(settings)
    const { ours, theirs } = await site.addresses()
    expect(Object.keys(theirs).length).toBeGreaterThan(10)
    expect(ours).toEqual(theirs)
    const { unknown, invented } = await site.differences()
    expect(unknown).toEqual([])
    // Files beside a page move along with it, and are found at both places; of two files of a page in one language Hugo
    // takes one.
    const double = /\.(?:txt|png)$|^(?:bundles\/(?:b1|andere)|posts\/rel|abs|tags\/one-two)$/
    expect(invented.filter((key) => !double.test(key))).toEqual([])
  })

  it('come with the language of each file', async () => {
    await site.configure(LANGUAGES)
    const { site: found } = await site.own()
    const language = (path: string) => generatorOf('hugo').addresses?.languageOf?.(path, found)
    expect(language('content/posts/a.md')).toBe('en-GB')
    expect(language('content/posts/a.nl.md')).toBe('nl')
    expect(language('inhalt/x/p.md')).toBe('de')
    expect(language('content/posts/x.fr.md')).toBe('en-GB')
  })
})
