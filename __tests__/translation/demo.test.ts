import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/check.js'
import { exampleBlog } from '../../src/demo/blog.js'
import { checkBlog } from '../../src/demo/check.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderComment } from '../../src/report/markdown.js'
import { renderPretty } from '../../src/report/pretty.js'
import type { Words } from '../../src/translation/en.js'
import { translationFor } from '../../src/translation/translation.js'

/** Texts that somebody who writes Dutch has read and found good. */
const approved = (name: string) => readFileSync(join(import.meta.dirname, 'approved', name), 'utf8')

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const part of parts) all += part
  return all
}

describe('the report on a Dutch blog', () => {
  let result: CheckResult
  let words: Words

  beforeAll(async () => {
    words = (await translationFor('nl')).words
    result = await checkBlog(exampleBlog(), undefined, 'nl')
  })

  it('says that it is in Dutch', () => {
    expect(result.report.language).toBe('nl')
  })

  it('reads well as a comment', () => {
    expect(renderComment(result.report, { words })).toBe(approved('comment.md'))
  })

  it('reads well at a terminal', async () => {
    const pretty = renderPretty(result.report, { readSource: result.readSource, colors: false, width: 100, words })
    expect(await whole(pretty)).toBe(approved('pretty.txt'))
  })

  it('reads well as a page', async () => {
    const options = { readSource: result.readSource, readFile: async () => undefined, words }
    const page = await whole(renderHtml(result.report, options))
    expect(page).toContain('<html lang="nl">')
    expect(page).toContain('<h2 id="findings" tabindex="-1">Bevindingen</h2>')
    expect(page).not.toMatch(/>(?:Findings|Show|Show all|Severity|Rule|Error|Warning|Note|Not checked)</)
  })
})
