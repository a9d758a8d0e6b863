import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { Turns, type Urgency } from '../../src/links/turns.js'

let turns: Turns
afterEach(() => turns.close(new Error('the test is over')))

/** A task that ends when told to. */
function task(log: string[], name: string) {
  let finish = () => {}
  const ended = new Promise<void>((resolve) => {
    finish = resolve
  })
  const run = () => {
    log.push(name)
    return ended
  }
  return { run, finish }
}

describe('Turns', () => {
  it('holds a host to its share, and takes hosts in rotation', async () => {
    turns = new Turns(3, () => ({ perHost: 2, intervalMs: 0 }))
    const log: string[] = []
    const tasks = ['a1', 'a2', 'a3', 'b1', 'b2'].map((name) => ({ name, ...task(log, name) }))
    const all = tasks.map(({ name, run }) => turns.run(name.slice(0, 1), run))
    expect(log).toEqual(['a1', 'a2', 'b1'])
    tasks[0]?.finish()
    await all[0]
    await sleep(0)
    expect(log).toEqual(['a1', 'a2', 'b1', 'b2'])
    for (const { finish } of tasks) finish()
    await Promise.all(all)
    expect(log).toEqual(['a1', 'a2', 'b1', 'b2', 'a3'])
  })

  it('lets the host with the most to do go first, for it is the one that is waited for in the end', async () => {
    turns = new Turns(1, () => ({ perHost: 1, intervalMs: 0 }))
    const log: string[] = []
    const all = ['a1', 'a2', 'b1', 'b2', 'b3'].map((name) => turns.run(name.slice(0, 1), async () => log.push(name)))
    await Promise.all(all)
    expect(log).toEqual(['a1', 'b1', 'b2', 'a2', 'b3'])
  })

  it('lets new questions go before further ones, of whichever host, and slow ones first of these', async () => {
    turns = new Turns(1, () => ({ perHost: 1, intervalMs: 0 }))
    const log: string[] = []
    const ask = (name: string, urgency: Urgency) => turns.run(name.slice(0, 1), async () => log.push(name), urgency)
    await Promise.all([
      ask('a1', 'new'),
      ask('a2', 'further'),
      ask('a3', 'slow'),
      ask('b1', 'new'),
      ask('b2', 'slow'),
      ask('a4', 'new')
    ])
    expect(log).toEqual(['a1', 'b1', 'a4', 'b2', 'a3', 'a2'])
  })

  it('goes on after a task that failed', async () => {
    turns = new Turns(1, () => ({ perHost: 1, intervalMs: 0 }))
    const failed = turns.run('a', () => Promise.reject(new Error('no')))
    const next = turns.run('a', async () => 'yes')
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('yes')
  })

  it('pauses one host and not the others', async () => {
    turns = new Turns(5, () => ({ perHost: 5, intervalMs: 0 }))
    const log: string[] = []
    turns.pause('a', 50)
    const paused = turns.run('a', async () => log.push('a'))
    await turns.run('b', async () => log.push('b'))
    expect(log).toEqual(['b'])
    await paused
    expect(log).toEqual(['b', 'a'])
  })

  it('ends what waits and tells what runs', async () => {
    turns = new Turns(1, () => ({ perHost: 1, intervalMs: 0 }))
    const running = turns.run(
      'a',
      (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    )
    const waiting = turns.run('a', async () => 'never')
    const over = new Error('over')
    turns.close(over)
    await expect(running).rejects.toBe(over)
    await expect(waiting).rejects.toBe(over)
    await expect(turns.run('a', async () => 'never')).rejects.toBe(over)
  })
})
