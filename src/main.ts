/**
 * What dist/main.js offers to its thin entries. Each side is loaded only when it is asked for, and what they share is
 * bundled once.
 */
export async function runAction(): Promise<void> {
  // The runner gives no parameters: with them, this is the process that the Action itself has started.
  const parameters = process.argv.slice(2)
  if (parameters.length > 0) {
    const { runCacheProcess } = await import('./github/cache-process.js')
    await runCacheProcess(parameters)
    return
  }
  const { run } = await import('./action.js')
  await run()
}

export async function runPublishAction(): Promise<void> {
  const { run } = await import('./publish/action.js')
  await run()
}

/** @param worker the entry of further threads */
export async function runCommandLine(worker: URL): Promise<void> {
  const { run } = await import('./command-line/run.js')
  await run(worker)
}

export async function runWorker(): Promise<void> {
  const { runThread } = await import('./check/thread.js')
  await runThread()
}
