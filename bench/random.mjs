/** Numbers from 0 to 1 by a linear congruential generator: good enough to be arbitrary, and the same everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let turn = 0; turn < 8; turn += 1) next()
  return next
}
