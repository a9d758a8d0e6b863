import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { inOrder } from '../../src/check/in-order.js'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('inOrder', () => {
  it('hands on results in the order of the items, whichever is done first', async () => {
    const turns = [5, 0, 3, 1, 0, 2]
    const work = async (count: number) => {
      for (let left = count; left > 0; left -= 1) await turn()
      return count
    }
    for (const atOnce of [1, 2, 16]) expect(await all(inOrder(turns, atOnce, work))).toEqual(turns)
  })

  it('has no more under way than it may', async () => {
    let underWay = 0
    let most = 0
    const work = async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await turn()
      underWay -= 1
    }
    await all(inOrder(Array.from({ length: 20 }), 4, work))
    expect(most).toBe(4)
  })

  it('tells of the first item that fails, though a later one fails sooner', async () => {
    const work = async (item: number) => {
      for (let left = 3 - item; left > 0; left -= 1) await turn()
      throw new Error(String(item))
    }
    await expect(all(inOrder([0, 1, 2], 3, work))).rejects.toThrow('0')
  })
})
