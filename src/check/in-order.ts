/**
 * Does the work for each item, for at most `atOnce` of them at a time, and hands on what comes out in the order of the
 * items: over a network one after the other would take minutes, and all at once would fill the memory.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    // Who waits for it is told; until then nobody does.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length < atOnce) continue
    const [first] = underWay.splice(0, 1)
    if (first) yield await first
  }
  for (const result of underWay) yield await result
}
