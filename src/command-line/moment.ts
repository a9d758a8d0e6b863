import { readFile } from 'node:fs/promises'
import type { CommandLineIO } from './main.js'

/**
 * The present moment for rules about dates: in a job of GitHub Actions the time of the pull request's event, so that a
 * second attempt says the same; otherwise the clock's.
 */
export async function presentMoment({ env, now }: Pick<CommandLineIO, 'env' | 'now'>): Promise<Date> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env
  if (!name || !path) return now()
  const { EventError, readEvent } = await import('../github/event.js')
  try {
    const event = readEvent(name, JSON.parse(await readFile(path, 'utf8')))
    return (event.kind === 'pull-request' && event.at) || now()
  } catch (error) {
    // Without the event, or with one of a kind that is not known, there is still a clock.
    if (error instanceof EventError || error instanceof SyntaxError || isSystemError(error)) return now()
    throw error
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
