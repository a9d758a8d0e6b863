import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { hiddenBy } from '../../src/site/visibility.js'
import { describeWithHugo, HugoSite } from '../support/hugo-site.js'

/** Nobody runs these tests in the years that these days are in. */
const [PAST, FUTURE] = ['1999-01-01', '2999-01-01']

const POSTS = [
  ...[
    'draft: true',
    'draft: "true"',
    'draft: false',
    'draft: ja',
    'Draft: true',
    'published: false',
    'published: "false"'
  ],
  ...['published: true', 'published: false\ndraft: false', 'published: true\ndraft: true', `published: ${FUTURE}`],
  ...[
    `date: ${FUTURE}`,
    `date: ${PAST}`,
    `publishDate: ${FUTURE}\ndate: ${PAST}`,
    `publishDate: ${PAST}\ndate: ${FUTURE}`
  ],
  ...[
    `pubdate: ${FUTURE}`,
    `lastmod: ${FUTURE}`,
    `expiryDate: ${PAST}`,
    `expiryDate: ${FUTURE}`,
    `unpublishdate: ${PAST}`
  ],
  ...[
    `published: true\ndate: ${FUTURE}`,
    `date: ${FUTURE}\ndraft: true`,
    'publishDate: x',
    `publishDate: x\ndate: ${FUTURE}`
  ]
]

describeWithHugo('pages that readers do not see', () => {
  let site: HugoSite

  beforeAll(async () => {
    site = await HugoSite.make()
    for (const [at, fields] of POSTS.entries())
      await site.write(`content/posts/p${at}.md`, `---\ntitle: T\n${fields}\n---\nx\n`)
  })

  afterAll(() => site.remove())

  it.each(['', 'buildDrafts = true', 'buildFuture = true', 'buildExpired = true'])(
    'are those that Hugo leaves out with [%s]',
    async (settings) => {
      await site.configure(settings)
      const written = await site.published()
      const { site: found, repository } = await site.own()
      const generator = generatorOf('hugo')
      const differing: string[] = []
      for (const [at, fields] of POSTS.entries()) {
        const path = `content/posts/p${at}.md`
        const post = readPost(path, (await repository.read(path)) ?? new Uint8Array(), generator.fields)
        const isHidden = hiddenBy(path, post.fields, found, generator, new Date('2026-03-01T12:00:00Z')) !== undefined
        if (isHidden === written.includes(`posts/p${at}/index.html`)) differing.push(fields)
      }
      expect(differing).toEqual([])
    }
  )
})
