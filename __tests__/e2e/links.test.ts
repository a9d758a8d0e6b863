import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { POST, post, setStage } from './blog.js'

const IMAGE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2CAYAAABPQHtcAAAAAElFTkSuQmCC', 'base64')

describe('links and covers of a pull request', () => {
  const stage = setStage()
  let server: Server
  let requests: IncomingMessage[]

  beforeEach(async () => {
    requests = []
    server = createServer((request, response) => {
      requests.push(request)
      if (request.url === '/cover.png') response.writeHead(200, { 'content-type': 'image/png' }).end(IMAGE)
      else if (request.url === '/missing') response.writeHead(404).end('Not here')
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Here</h1>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const port = () => (server.address() as AddressInfo).port
  const body = 'Read [this](http://example.com/page) and [that](http://example.com/missing).\n'

  it('are asked over the network, and the step ends', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({}, body) })
    const run = await runPullRequest(commits, {
      inputs: { links: 'true', 'connect-to': `example.com:80:127.0.0.1:${port()}` }
    })
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'error', title: 'link-broken', file: POST, line: 10 })
    ])
    expect(run.exitCode).toBe(1)
    expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
    expect(github.comments).toHaveLength(1)
  })

  it('of private addresses are never asked', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({
      [POST]: post({}, `See [x](http://127.0.0.1:${port()}/) and [y](http://[::1]:${port()}/).\n`)
    })
    await runPullRequest(commits, { inputs: { links: 'true' } })
    expect(requests).toEqual([])
  })

  it('are not asked when links are off', async () => {
    const { push, runPullRequest } = stage()
    const run = await runPullRequest(push({ [POST]: post({}, body) }), {
      inputs: { links: 'false', 'connect-to': `example.com:80:127.0.0.1:${port()}` }
    })
    expect(run.exitCode).toBe(0)
    expect(requests).toEqual([])
  })

  it('do without the files of a runner that has none', async () => {
    const { push, runPullRequest } = stage()
    const run = await runPullRequest(push({ [POST]: post({ date: 'someday' }) }), {
      environment: { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '', RUNNER_TEMP: '' }
    })
    expect(run.exitCode).toBe(1)
  })
})
