import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/check.js'
import { exampleBlog } from '../../src/demo/blog.js'
import { checkBlog } from '../../src/demo/check.js'
import { renderHtml } from '../../src/report/html/page.js'
import { renderComment } from '../../src/report/markdown.js'
import { renderPretty } from '../../src/report/pretty.js'
import type { Words } from '../../src/translation/en.js'
import { translationFor } from '../../src/translation/translation.js'

const approved = (name: string) => readFileSync(join(import.meta.dirname, 'approved', name), 'utf8')
const whole = (parts: AsyncIterable<string>) => text(Readable.from(parts))
const steady = (report: string) => report.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')

describe('the report on a Dutch blog', () => {
  let result: CheckResult
  let words: Words

  beforeAll(async () => {
    words = (await translationFor('nl')).words
    result = await checkBlog(exampleBlog(), undefined, 'nl')
  })

  it('is in Dutch', () => {
    expect(result.report.language).toBe('nl')
  })

  it('reads well as a comment', () => {
    expect(steady(renderComment(result.report, { words }))).toBe(approved('comment.md'))
  })

  it('reads well at a terminal', async () => {
    const pretty = renderPretty(result.report, { readSource: result.readSource, colors: false, width: 100, words })
    expect(steady(await whole(pretty))).toBe(approved('pretty.txt'))
  })

  it('says the language of the page', async () => {
    const page = await whole(
      renderHtml(result.report, { readSource: result.readSource, readFile: async () => undefined, words })
    )
    expect(page).toContain('<html lang="nl">')
    expect(page).toContain('<h2 id="findings" tabindex="-1">Bevindingen</h2>')
    expect(page).not.toMatch(/>(?:Findings|Show|Severity|Rule|Error|Warning|Note|Not checked)</)
  })
})
