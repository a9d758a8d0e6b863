import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { describeWithJekyll, JekyllSite } from '../support/jekyll-site.js'

const HEADINGS = [
  ...[
    'Hello World',
    'Hello World',
    'hello-world-1',
    'Één & twee: «drie»',
    'a_b *c* **d** `e`',
    '[Link](https://a.b/c)'
  ],
  ...['🚲 fiets', '🚲', '🚲', 'C++ & C#', "It's 100%", '  blanks  ', 'Own {#own-id}', 'Class {:.x}', 'Ends ##'],
  ...['日本 語', '&amp; entity', 'UPPER ß İ', '1. 2) 3', 'x — y – z', 'a -- b --- c...', '"quoted" \'text\''],
  ...['e\u0301', '٣ ½ ²', '-dash-', '~~gone~~', 'snake_case_name', 'a\\*b', '2 * 3 * 4', 'Ⅷ ⅷ', '日', ':)']
]
const POST = '_posts/2026-01-01-a.md'

describeWithJekyll('the places of a Jekyll page', () => {
  let jekyll: JekyllSite

  beforeAll(async () => {
    jekyll = await JekyllSite.make()
    const lines = [...HEADINGS.map((text) => `## ${text}`), 'Setext *head*\n===', '> ### In a quote', '- ### In a list']
    await jekyll.write('_config.yml', 'url: https://example.com\nmarkdown: kramdown\n')
    await jekyll.page(POST, '', `{:toc}\n\n${lines.join('\n\n')}\n\nNamed.\n{: #named}\n\nText <a id="html"></a>.\n`)
  })

  afterAll(() => jekyll.remove())

  async function anchors(body?: string): Promise<ReadonlySet<string> | undefined> {
    const { site, repository } = await jekyll.own()
    const bytes = body === undefined ? await repository.read(POST) : Buffer.from(`---\ntitle: A\n---\n\n${body}\n`)
    const { addresses, fields } = generatorOf('jekyll')
    return addresses?.anchorsOf?.(readPost(POST, bytes ?? new Uint8Array(), fields), site)
  }

  it('have the names that kramdown gives to headings', async () => {
    await jekyll.published()
    const html = await jekyll.output('2026/01/01/a.html')
    const theirs = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
    const ours = await anchors()
    expect(theirs.length).toBeGreaterThan(HEADINGS.length)
    expect(theirs.filter((id) => !ours?.has(id))).toEqual([])
  })

  it.each([
    '{% include toc.html %}',
    '{{ content }}',
    '## ![Een fiets](/a.png)',
    '## A <b>fat</b> one',
    '## Two  blanks',
    '## {{ page.title }}',
    '<div markdown="1">\n## Inside\n</div>'
  ])('are not judged where templates and HTML make some: %s', async (body) => {
    expect(await anchors(`## One\n\n${body}`)).toBeUndefined()
  })

  it('are judged beside links and code', async () => {
    expect(await anchors('## One\n\n[x]({% link a.md %}) {% highlight js %}\nx\n{% endhighlight %}')).toEqual(
      new Set(['one'])
    )
  })

  it.each([
    'kramdown: { auto_ids: false }',
    'markdown: CommonMark',
    'kramdown: { input: kramdown }',
    'plugins: [jekyll-toc]'
  ])('are not judged where the configuration asks for others: %s', async (settings) => {
    await jekyll.write('_config.yml', `url: https://example.com\ncollections: {}\n${settings}\n`)
    expect(await anchors('## One')).toBeUndefined()
  })
})
