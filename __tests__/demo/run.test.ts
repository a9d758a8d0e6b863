import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { runDemo } from '../../src/demo/run.js'
import type { LinkProgress } from '../../src/links/request.js'

describe('runDemo', () => {
  const printed: string[] = []
  const progress: LinkProgress[] = []
  const connections: { address: string; port: number }[] = []
  let status: number

  beforeAll(async () => {
    const watch = (message: unknown) => {
      const { socket } = message as { socket: Socket }
      socket.on('connectionAttempt', (address: string, port: number) => connections.push({ address, port }))
    }
    subscribe('net.client.socket', watch)
    try {
      status = await runDemo({
        print: async (text) => void printed.push(text),
        async *render({ report }) {
          yield `<${report.counts.posts} `
          yield 'posts>\n'
        },
        onLinkProgress: (done) => progress.push(done)
      })
    } finally {
      unsubscribe('net.client.socket', watch)
    }
  })

  it('says what it is, shows the report of all example posts, and says what to do next', () => {
    expect(printed.join('')).toMatch(/^A demo:.*\n<13 posts>\n.*Your own posts:/s)
  })

  it('ends with 0 though it found errors', () => {
    expect(status).toBe(0)
  })

  it('tells how far it is while links are checked', () => {
    expect(progress.at(-1)).toMatchObject({ done: progress.length, total: progress.length })
  })

  it('connects to this machine alone', () => {
    expect(connections.length).toBeGreaterThan(10)
    expect(new Set(connections.map(({ address }) => address))).toEqual(new Set(['127.0.0.1']))
  })

  it('leaves no server behind', async () => {
    for (const port of new Set(connections.map((connection) => connection.port))) {
      const [error] = (await once(connect(port, '127.0.0.1'), 'error')) as [NodeJS.ErrnoException]
      expect(error.code).toBe('ECONNREFUSED')
    }
  })
})
