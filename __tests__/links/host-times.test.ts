import { describe, expect, it } from '@jest/globals'
import { HostTimes } from '../../src/links/host-times.js'

describe('HostTimes', () => {
  it('names the slowest hosts by the average of their answers, and only a few', () => {
    const times = new HostTimes()
    for (const ms of [500, 3500]) times.add('a.example', ms)
    times.add('b.example', 9000)
    times.add('c.example', 1500)
    times.add('d.example', 1200)
    expect(times.slowest()).toEqual([
      { host: 'b.example', ms: 9000 },
      { host: 'a.example', ms: 2000 },
      { host: 'c.example', ms: 1500 }
    ])
  })

  it('names none that answers within a second', () => {
    const times = new HostTimes()
    times.add('a.example', 999)
    expect(times.slowest()).toEqual([])
    expect(new HostTimes().slowest()).toEqual([])
  })
})
