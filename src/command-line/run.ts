import { main } from './main.js'

/**
 * The command line, as a program: reads arguments, checks, prints, and ends the process with the exit status.
 *
 * @param worker the entry of further threads
 */
export async function run(worker?: URL): Promise<void> {
  const { stdout, stderr } = process
  // Each write is told of its own error.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  const status = await main(process.argv.slice(2), {
    stdout,
    stderr,
    directory: process.cwd(),
    env: process.env,
    now: () => new Date(),
    worker
  })
  // All is written; what may still wait in the background, such as a retry, is of no use any more.
  process.exit(status)
}
