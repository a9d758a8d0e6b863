import { main } from '../../src/command-line/main.js'
import type { Screen } from '../../src/command-line/screen.js'

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

export interface Setting {
  env?: NodeJS.ProcessEnv
  /** Standard output and standard error are a terminal of 80 columns. */
  terminal?: boolean
  /** The clock. */
  now?: Date
}

/** Runs the command line in a folder, within this process. */
export async function commandLine(directory: string, argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const screen = (name: 'stdout' | 'stderr'): Screen => ({
    write(text, done) {
      written[name] += text
      done()
    },
    ...(setting.terminal && { isTTY: true, columns: 80 })
  })
  const status = await main(argv, {
    stdout: screen('stdout'),
    stderr: screen('stderr'),
    directory,
    env: setting.env ?? {},
    now: () => setting.now ?? new Date('2026-03-01T12:00:00Z')
  })
  return { status, ...written }
}
