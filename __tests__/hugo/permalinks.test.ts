import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

/** Titles, slugs and dates with what addresses find hard. */
const POSTS: Record<string, string> = {
  'posts/a.md': 'title: "Wat is C# & D? 100% é"\ndate: 2026-01-01T00:30:00+02:00',
  'posts/b.md': 'title: B\nslug: "A b/d"\ndate: 2026-03-04',
  'posts/no-date.md': 'title: No date',
  'posts/no-title.md': 'date: 2024-02-29',
  'posts/emoji.md': 'title: "🚲 fietsen  é à"\ndate: 2024-12-31T23:59:59-11:00',
  'posts/percent.md': 'title: "50%25 off %C3%A9"\ndate: 2023-01-01 10:00:00',
  'posts/published.md': 'title: Published\npublishDate: 2022-07-04',
  'posts/modified.md': 'title: Modified\nlastmod: 2021-07-04',
  'posts/Upper Case.md': 'title: UPPER\ndate: 2022-02-02T23:30:00Z',
  'posts/2020-05-06-dated.md': 'title: Dated\ndate: 2021-01-01',
  'posts/deep/p.md': 'title: In a folder\ndate: 2024-12-31',
  'posts/sec/_index.md': 'title: Section',
  'posts/sec/Q q.md': 'title: In a section\ndate: 2024-12-31',
  'posts/sec/sub/_index.md': 'title: Section below',
  'posts/sec/sub/r.md': 'title: In a section below\ndate: 2024-12-31',
  'posts/bundle/index.md': 'title: In a bundle\ndate: 2024-12-31',
  'posts/sec/b2/index.md': 'title: In a bundle of a section\ndate: 2024-12-31\nslug: b-two',
  'posts/url.md': 'title: U\nurl: /somewhere/else/\naliases: [rel, /abs/]',
  'posts/alias.md': 'title: Alias\ndate: 2024-05-05\naliases: [rel2, ../up, /abs2/, /abs3.html]',
  'other/x.md': 'title: Other\ndate: 2024-05-05',
  'top.md': 'title: Top page\ndate: 2024-05-05\ntags: ["Foo Bar", "é X"]',
  'about/index.md': 'title: About us',
  'tags/foo-bar/_index.md': 'title: The foo'
}

describeWithHugo('permalinks of a Hugo site', () => {
  let site: HugoSite

  beforeEach(async () => {
    site = await HugoSite.make()
    for (const [path, fields] of Object.entries(POSTS)) await site.write(`content/${path}`, `---\n${fields}\n---\nx\n`)
    for (const path of ['posts/bundle/i.png', 'posts/sec/b2/sub/j.png', 'posts/loose.png']) {
      await site.write(`content/${path}`, 'x')
    }
  })

  afterEach(() => site.remove())

  it.each([
    '/:year/:month/:slug/',
    '/:section/:title',
    '/x/:sections/:filename/',
    '/x/:sections[1:]/:slugorfilename',
    '/x/:sections[0]/:sections[last]/:slugorfilename',
    '/x/:sections[:last]/:filename',
    '/x/:sections[1:last]/:filename',
    '/:monthname/:day/:weekday/:weekdayname/:yearday/:filename',
    '/a b/:year-:month-:day-:title.x/',
    'blog/:slug.html',
    '/:slug',
    '/:slugorfilename'
  ])('are expanded as Hugo does: %s', async (pattern) => {
    await site.configure(`[permalinks]\nposts = "${pattern}"`)
    const { ours, theirs } = await site.addresses()
    expect(Object.keys(theirs).length).toBe(20)
    expect(ours).toEqual(theirs)
  })

  it.each([
    '[permalinks]\nposts = "/:year/:month/:slug/"\n"/" = "/root/:title/"\ntags = "/topic/:slug/"',
    'uglyURLs = true\n[permalinks]\nposts = "/:year/:slug/"',
    'disablePathToLower = true\nremovePathAccents = true\n[permalinks]\nposts = "/:year/:title/"',
    '[uglyURLs]\nposts = true',
    '[uglyURLs]\nposts = true\n[permalinks]\nposts = "/:year/:slug/"',
    '[frontmatter]\ndate = [":filename", ":default"]\n[permalinks]\nposts = "/:year/:slug/"',
    '[frontmatter]\ndate = [":filename", ":default"]',
    '[frontmatter]\ndate = ["lastmod", "publishDate", "date"]\n[permalinks]\nposts = "/:year/:slug/"'
  ])('lead to every page, list and file that Hugo writes with [%s]', async (settings) => {
    await site.configure(settings)
    const { ours, theirs } = await site.addresses()
    expect(ours).toEqual(theirs)
    const { unknown, invented } = await site.differences()
    expect(unknown).toEqual([])
    // Files move along with a page, and are found at both places; the list of a term moves with the title of its own file.
    expect(invented.filter((key) => !/\.png$|^(?:tags|topic)\/foo-bar/i.test(key))).toEqual([])
  })
})
