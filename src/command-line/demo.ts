import { renderPretty } from '../report/pretty.js'
import type { CommandLineIO } from './main.js'
import { progressLine } from './progress.js'
import { print, usesColors } from './screen.js'

/**
 * The command `demo`: looks as `check` does.
 * @returns the exit status
 */
export async function demo({ stdout, stderr, env }: CommandLineIO): Promise<number> {
  const { runDemo } = await import('../demo/run.js')
  const progress = progressLine(stderr)
  return runDemo({
    print(text) {
      progress.clear()
      return print(stdout, text)
    },
    render: ({ report, readSource, statistics }) =>
      renderPretty(report, { readSource, statistics, colors: usesColors(stdout, env), width: stdout.columns || 100 }),
    onLinkProgress: progress.update
  }).finally(progress.clear)
}
