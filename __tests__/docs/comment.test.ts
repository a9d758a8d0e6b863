import { describe, expect, it } from '@jest/globals'
import { exampleBlog } from '../../src/demo/blog.js'
import { checkBlog } from '../../src/demo/check.js'
import { LINK_CLASSES } from '../../src/links/verdict.js'
import { buildReport } from '../../src/report/build.js'
import { sourcesOfFixes } from '../../src/report/by-post.js'
import { renderComment } from '../../src/report/markdown.js'
import { read, readmePart } from './documents.js'

const POST = 'content/posts/rondje-dijk.md'

describe('the README', () => {
  it('shows the comment as it is made for one of the example posts', async () => {
    const { report, readSource } = await checkBlog(exampleBlog())
    const ofPost = buildReport({
      posts: report.posts.filter(({ path }) => path === POST),
      findings: report.findings.filter((finding) => finding.path === POST),
      links: report.links.filter((link) => link.used.some(({ path }) => path === POST)),
      incomplete: []
    })
    const quoted = renderComment(ofPost, { sources: await sourcesOfFixes(ofPost, readSource) })
      .trim()
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
    expect(readmePart('example comment')).toBe(quoted.join('\n'))
  })

  it('explains every verdict on a link, in the order of the report', () => {
    const [, rows = ''] = read('README.md').split('| Verdict | Means | By default |\n')
    const names = [...(rows.split('\n\n')[0] ?? '').matchAll(/^\| ([a-z]+) \|/gm)].map(([, name]) => name)
    expect(names).toEqual(LINK_CLASSES)
  })
})
