/** What the command line needs of standard output and standard error. */
export interface Screen {
  write(text: string, done: (error?: Error | null) => void): unknown
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Whoever reads may stop reading, as `head` does: then the rest is not wanted, and that is no error. */
const READER_GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/**
 * Writes a text, and waits until it is handed over to the system.
 * @throws Error when it can't be written, other than for want of a reader
 */
export function print(screen: Screen, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    screen.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code ?? ''
      if (error && !READER_GONE.has(code)) reject(error)
      else resolve()
    })
  })
}

/** Whether to use colors, by https://no-color.org, FORCE_COLOR and the kind of output. */
export function usesColors(screen: Screen, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return screen.isTTY === true && env.TERM !== 'dumb'
}
