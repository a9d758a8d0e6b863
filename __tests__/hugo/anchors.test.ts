import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

const HEADINGS = [
  ...[
    'Hello World',
    'Hello World',
    'hello-world-1',
    'Één & twee: «drie»',
    'a_b *c* **d** `e`',
    '[Link](https://a.b/c)'
  ],
  ...[
    '🚲 fiets',
    '🚲',
    'C++ & C#',
    "It's 100%",
    '  blanks   inside  ',
    'Own {#own-id}',
    'Class {.x}',
    'Ends ##',
    '日本 語'
  ],
  ...[
    '&amp; entity',
    'tab\there',
    'UPPER ß İ',
    '<b>bold</b>',
    '1. 2) 3',
    'x — y – z',
    'e\u0301',
    '![alt](i.png)',
    '٣ ½ ²'
  ]
]

describeWithHugo('the places of a page', () => {
  let site: HugoSite

  beforeAll(async () => {
    site = await HugoSite.make()
    const lines = [...HEADINGS.map((text) => `## ${text}`), 'Setext *head*\n===', '> ### In a quote', '- ### In a list']
    await site.write('content/posts/a.md', `---\ntitle: A\n---\n\n${lines.join('\n\n')}\n`)
  })

  afterAll(() => site.remove())

  it.each(['github', 'github-ascii', 'blackfriday'])(
    'have the names that Hugo gives to headings in the way of %s',
    async (type) => {
      await site.configure(`[markup.goldmark.parser]\nautoHeadingIDType = "${type}"`)
      await site.published()
      const html = await readFile(join(site.root, 'public/posts/a/index.html'), 'utf8')
      const theirs = [...html.matchAll(/<h\d id=(?:"([^"]*)"|(\S+?))(?:>| )/g)].map(
        ([, quoted, bare]) => quoted ?? bare
      )
      const { site: found, repository } = await site.own()
      const bytes = (await repository.read('content/posts/a.md')) ?? new Uint8Array()
      const { addresses, fields } = generatorOf('hugo')
      const ours = addresses?.anchorsOf?.(readPost('content/posts/a.md', bytes, fields), found)
      expect(theirs.length).toBeGreaterThan(20)
      expect(theirs.filter((id) => !ours?.has(id ?? ''))).toEqual([])
    }
  )
})
