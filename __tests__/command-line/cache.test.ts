import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const POST = `---
title: "A good title for a post about bicycles"
description: "How to keep a bicycle going through the winter, told in a few steps that take no more than an evening."
date: 2026-01-05
cover:
  image: /images/bike.png
  alt: "A bicycle against a wall"
---

See [the guide](http://shop.example/guide).
`

describe('--cache', () => {
  let server: WebServer
  let site: GitRepository
  let folder: string
  const pages: Record<string, number> = {}

  beforeEach(async () => {
    pages['/guide'] = 200
    server = await startWebServer(pages)
    folder = temporaryFolder()
    site = gitRepositoryInFolder({
      'hugo.toml': 'baseURL = "https://blog.example/"\ntheme = "PaperMod"\n',
      'static/images/bike.png': png(1200, 630),
      'content/posts/a.md': POST
    })
  })

  afterEach(async () => {
    await server.close()
    site.remove()
    rmSync(folder, { recursive: true })
  })

  const file = () => join(folder, 'links.json')
  const run = (day = 1, argv: string[] = []) =>
    commandLine(
      site.root,
      ['--cache', file(), '--connect-to', `shop.example:80:127.0.0.1:${server.port}`, '--format', 'pretty', ...argv],
      { now: new Date(Date.UTC(2026, 2, day, 12)) }
    )

  it('has a second run ask nothing', async () => {
    const first = await run()
    expect(first).toMatchObject({ status: 0, stderr: '' })
    server.requests.length = 0
    const second = await run(2)
    expect(second).toMatchObject({ status: 0, stderr: '' })
    expect(second.stdout).toContain('1 link, no request, 1 known from an earlier run\n')
    expect(server.requests).toEqual([])
  })

  it('has a dead link say when it was last seen fine', async () => {
    await run()
    pages['/guide'] = 404
    expect((await run(2)).status).toBe(0)
    const { status, stdout } = await run(12)
    expect(status).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('404 Not Found. Last seen fine 11 days ago.')
  })

  it('goes by the clock, whatever moment the rules are run for', async () => {
    await run(1, ['--now', '2030-01-01'])
    server.requests.length = 0
    await run(2, ['--now', '2020-01-01'])
    expect(server.requests).toEqual([])
  })

  it('is not read and not written when links are not checked', async () => {
    await run(1, ['--no-links'])
    expect(() => readFileSync(file())).toThrow('ENOENT')
  })

  it('says on standard error what is wrong with the file, and leaves it as it is', async () => {
    const post = join(site.root, 'content/posts/a.md')
    const { status, stdout, stderr } = await run(1, ['--cache', post])
    expect(status).toBe(0)
    expect(stderr).toBe(
      'seo-content-check: The link cache is ignored and left as it is, because it is not a link cache of seo-content-check.\n'
    )
    expect(stdout).not.toContain('cache')
    expect(readFileSync(post, 'utf8')).toBe(POST)
  })

  it('needs a file', async () => {
    expect(await commandLine(site.root, ['--cache'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--cache needs a value.')
    })
  })
})
