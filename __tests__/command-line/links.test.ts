import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { reportSchema } from '../../src/report/schema.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const POST = `---
title: "A good title for a post about bicycles"
description: "How to keep a bicycle going through the winter, told in a few steps that take no more than an evening."
date: 2026-01-05
cover:
  image: /images/bike.png
  alt: "A bicycle against a wall"
---

See [the guide](http://shop.example/guide) and [the old one](http://shop.example/old).
`

let server: WebServer
let site: GitRepository
beforeAll(async () => {
  server = await startWebServer({ '/guide': 200 })
  site = gitRepositoryInFolder({
    'hugo.toml': 'baseURL = "https://blog.example/"\ntheme = "PaperMod"\n',
    'static/images/bike.png': png(1200, 630),
    'content/posts/a.md': POST
  })
})
afterAll(async () => {
  await server.close()
  site.remove()
})

const connectTo = () => ['--connect-to', `shop.example:80:127.0.0.1:${server.port}`]

describe('links on the command line', () => {
  it('are asked where --connect-to says, and broken ones are found at their place', async () => {
    const { status, stdout, stderr } = await commandLine(site.root, ['--format', 'json', ...connectTo()])
    const { findings, links, counts } = reportSchema.parse(JSON.parse(stdout))
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(findings).toMatchObject([
      { rule: 'link-broken', path: 'content/posts/a.md', range: { start: { line: 10, column: 62 } } }
    ])
    expect(links.map((link) => [link.url, link.class, link.status])).toEqual([
      ['http://shop.example/guide', 'ok', 200],
      ['http://shop.example/old', 'broken', 404]
    ])
    expect(counts.links).toMatchObject({ ok: 1, broken: 1 })
  })

  it('are not asked with --no-links', async () => {
    const before = server.requests.length
    expect((await commandLine(site.root, ['--no-links', ...connectTo()])).status).toBe(0)
    expect(server.requests).toHaveLength(before)
  })

  it('show their progress on a terminal, and leave nothing of it behind', async () => {
    const { stdout, stderr } = await commandLine(site.root, connectTo(), { terminal: true })
    const lines = stderr.split('\r\u001B[K')
    expect([lines.at(0), lines.at(-1)]).toEqual(['', ''])
    expect(lines.slice(1, -1).join('\n')).toMatch(/^(?:Checking 2 links: \d done(?:, 1 broken)?\n?)+$/)
    expect(stdout).not.toContain('Checking')
    const silent = await commandLine(site.root, connectTo())
    expect(silent.stderr).toBe('')
  })
})
