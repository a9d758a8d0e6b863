import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { png } from '../../../src/demo/png.js'
import { Source } from '../../../src/post/source.js'
import { reportedLink } from '../../../src/report/build.js'
import { type HtmlOptions, renderHtml } from '../../../src/report/html/page.js'
import type { Report } from '../../../src/report/report.js'
import { describeInChromium, launchChromium } from '../../support/chromium.js'
import { at, finding, reportOf } from '../../support/report-samples.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const nothing: HtmlOptions = { readSource: async () => undefined, readFile: async () => undefined }

async function htmlOf(report: Report, options: Partial<HtmlOptions> = {}): Promise<string> {
  const parts: string[] = []
  for await (const part of renderHtml(report, { ...nothing, ...options })) parts.push(part)
  return parts.join('')
}

const draft = finding({
  rule: 'field-type',
  severity: 'error',
  message: '`draft` is the text "ja". Write `draft: true`.',
  range: at(3, 8, 10),
  fix: { description: 'Write `true`', safe: true, edits: [{ range: at(3, 8, 10), text: 'true' }] }
})
const source = new Source(draft.path, '---\ntitle: x\ndraft: ja\n---\n')
const page = {
  title: 'Hoe maak je een ketting schoon',
  description: 'In tien minuten.',
  url: 'https://example.nl/posts/ketting/',
  cover: { path: 'static/a.png' }
}
const sample = reportOf(
  [draft, finding(), finding({ path: 'content/posts/b.md', severity: 'info', rule: 'title-too-short' })],
  {
    posts: [{ path: draft.path, page }, 'content/posts/b.md', 'clean.md'],
    links: [
      reportedLink({ url: 'https://a.example/', class: 'ok', status: 200 }, [{ path: draft.path, range: at(9) }]),
      reportedLink(
        {
          url: 'https://b.example/old',
          class: 'broken',
          status: 404,
          reason: '404 Not Found',
          chain: [
            { url: 'https://b.example/old', status: 301 },
            { url: 'https://b.example/gone', status: 404 }
          ]
        },
        [{ path: draft.path, range: at(10) }]
      )
    ],
    incomplete: ['`c.md` was not checked.']
  }
)
const readSource = async () => source

describe('renderHtml', () => {
  it('names the other posts that a finding is about, as text', async () => {
    const related = [
      { path: 'content/posts/<b>.md', line: 2, message: 'the same `title`' },
      { path: 'c.md', message: 'the same' }
    ]
    const html = await htmlOf(reportOf([finding({ related })]))
    expect(html).toContain(
      '<ul class="related"><li><code>content/posts/&lt;b&gt;.md:2</code>: the same <code>title</code></li><li><code>c.md</code>: the same</li></ul>'
    )
    expect(await htmlOf(reportOf([finding()]))).not.toContain('class="related"')
  })

  it('tells the same as other reports', async () => {
    const html = await htmlOf(sample, { readSource })
    expect(html).toContain('1 error, 1 warning and 1 note in 2 of 3 posts.')
    expect(html).toContain('<p><code>draft</code> is the text &quot;ja&quot;. Write <code>draft: true</code>.</p>')
    expect(html).toContain('<del>- draft: ja</del><ins>+ draft: true</ins>')
    expect(html).toContain('<code>c.md</code> was not checked.')
    expect(await htmlOf(reportOf([], { posts: ['a.md'] }))).toContain('1 post checked: nothing to fix.')
  })

  it('holds covers of the repository, and fetches nothing from elsewhere', async () => {
    const files = new Map([['static/a.png', await png(12, 6)]])
    const html = await htmlOf(sample, { readFile: async (path) => files.get(path) })
    expect(html).toContain('<img alt="" src="data:image/png;base64,')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect(await htmlOf(sample, { readFile: async () => svg })).not.toContain('<img')
    const remote = reportOf([draft], {
      posts: [{ path: draft.path, page: { cover: { url: 'https://x.example/a.jpg' } } }]
    })
    expect(await htmlOf(remote)).not.toMatch(/<img|src=|url\(/)
  })
})

describeInChromium('the page in a browser', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    browser = await launchChromium()
    folder = await mkdtemp(join(tmpdir(), 'seo-content-check-'))
  })
  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  /** Everything that the page asks for beside itself, and everything that goes wrong in it, is told. */
  async function open(report: Report, options: BrowserContextOptions = {}, more: Partial<HtmlOptions> = {}) {
    const file = join(folder, 'report.html')
    await writeFile(file, await htmlOf(report, { readSource, ...more }))
    const context = await browser.newContext(options)
    const shown = await context.newPage()
    const events: string[] = []
    shown.on('request', (request) => events.push(request.url()))
    shown.on('console', (line) => events.push(line.text()))
    shown.on('pageerror', (error) => events.push(String(error)))
    shown.on('dialog', (dialog) => dialog.dismiss().then(() => events.push('a dialog')))
    await shown.goto(pathToFileURL(file).href)
    events.splice(0, 1)
    return { page: shown, events, close: () => context.close() }
  }

  const visible = (shown: Page, selector: string) => shown.locator(`${selector}:visible`).count()

  it.each(['light', 'dark'] as const)('is accessible in %s colors, on a laptop and on a phone', async (colorScheme) => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 }
    ]) {
      const cover = await png(12, 6)
      const options = { colorScheme, viewport, bypassCSP: true }
      const { page: shown, close } = await open(sample, options, { readFile: async () => cover })
      for (const summary of await shown.locator('summary').all()) await summary.click()
      await shown.evaluate(await readFile(AXE, 'utf8'))
      const { violations } = (await shown.evaluate('axe.run()')) as { violations: { id: string }[] }
      expect(violations.map(({ id }) => id)).toEqual([])
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      await close()
    }
  })

  it('filters by severity, rule and post, with the keyboard alone', async () => {
    const { page: shown, events, close } = await open(sample)
    expect(await visible(shown, '.findings>li')).toBe(3)
    await shown.getByLabel('notes').focus()
    await shown.keyboard.press('Space')
    expect(await visible(shown, '.findings>li')).toBe(2)
    await shown.getByLabel('Post').focus()
    await shown.keyboard.type('B.MD')
    expect([await visible(shown, '.post'), await shown.locator('output').textContent()]).toEqual([
      0,
      'Findings shown: 0, posts: 0'
    ])
    await shown.getByRole('button', { name: 'Show all' }).press('Enter')
    await shown.waitForFunction("document.querySelector('output').textContent === 'Findings shown: 3, posts: 2'")
    await shown.getByRole('button', { name: 'Show the findings of field-type' }).press('Enter')
    expect([await visible(shown, '.findings>li'), await visible(shown, '.post')]).toEqual([1, 1])
    await shown.getByLabel('Show', { exact: true }).selectOption('broken')
    expect(await visible(shown, '[data-class]')).toBe(1)
    expect(events).toEqual([])
    await close()
  })

  it('runs and fetches nothing that a text holds', async () => {
    const hostile = `</p></script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"'\` javascript:alert(4)`
    const url = 'https://x.example/"><script>alert(5)</script>'
    const report = reportOf(
      [finding({ message: hostile, path: hostile, rule: hostile, help: 'javascript:alert(6)', subject: hostile })],
      {
        posts: [{ path: hostile, page: { title: hostile, description: hostile, siteName: hostile, cover: { url } } }],
        links: [reportedLink({ url: 'javascript:alert(7)', class: 'skipped', reason: hostile }, [])],
        incomplete: [hostile]
      }
    )
    const { page: shown, events, close } = await open(report)
    for (const summary of await shown.locator('summary').all()) await summary.click()
    expect(events).toEqual([])
    expect(await shown.locator('script').count()).toBe(1)
    expect(await shown.locator('a[href^="javascript"]').count()).toBe(0)
    await close()
    // Even if a text came through as HTML, the page's policy would not let it run.
    const html = (await htmlOf(report)).replace(
      '<main>',
      '<main><img src="https://x.example/a.png"><script>alert(8)</script>'
    )
    await writeFile(join(folder, 'injected.html'), html)
    const injected = await browser.newPage()
    const dialogs: string[] = []
    injected.on('dialog', (dialog) => dialog.dismiss().then(() => dialogs.push(dialog.message())))
    const requests: string[] = []
    injected.on('requestfinished', (request) => requests.push(request.url()))
    await injected.goto(pathToFileURL(join(folder, 'injected.html')).href)
    expect(dialogs).toEqual([])
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([])
    await injected.close()
  })

  it('holds 2,000 findings, and still filters', async () => {
    const findings = Array.from({ length: 2000 }, (_, number) =>
      finding({
        path: `content/posts/${Math.floor(number / 4)}.md`,
        range: at((number % 4) + 2),
        severity: number % 2 ? 'error' : 'info'
      })
    )
    const { page: shown, close } = await open(reportOf(findings))
    expect(await shown.locator('output').textContent()).toBe('Findings shown: 2000, posts: 500')
    await shown.getByLabel('notes').uncheck()
    expect(await shown.locator('output').textContent()).toBe('Findings shown: 1000, posts: 500')
    await close()
  })
})
