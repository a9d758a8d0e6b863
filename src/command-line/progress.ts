import type { LinkProgress } from '../links/request.js'
import { counted } from '../report/wording.js'
import type { Screen } from './screen.js'

/** A line on a terminal that says how far the link check is, written anew each time. */
export interface ProgressLine {
  update(progress: LinkProgress): void
  /** Takes the line away. */
  clear(): void
}

/** More often than this, nobody can read it. */
const LEAST_MS_BETWEEN = 80

const ERASE = '\r\u001B[K'

/** @param clock the present moment in milliseconds; only differences matter */
export function progressLine(screen: Screen, clock: () => number = () => performance.now()): ProgressLine {
  if (!screen.isTTY) return { update() {}, clear() {} }
  let last = Number.NEGATIVE_INFINITY
  let isShown = false
  const write = (text: string) => screen.write(text, () => {})
  return {
    update(progress) {
      const now = clock()
      if (now - last < LEAST_MS_BETWEEN) return
      last = now
      isShown = true
      write(`${ERASE}${sentence(progress).slice(0, Math.max(0, (screen.columns || 80) - 1))}`)
    },
    clear() {
      if (isShown) write(ERASE)
      isShown = false
      last = Number.NEGATIVE_INFINITY
    }
  }
}

function sentence({ done, total, classes }: LinkProgress): string {
  const { broken = 0 } = classes
  const found = broken > 0 ? `, ${broken} broken` : ''
  return `Checking ${counted(total, 'link')}: ${done} done${found}`
}
