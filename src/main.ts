/**
 * What dist/main.js offers to its two thin entries. Each side is loaded only when it is asked for, and what both need is
 * bundled once.
 */
export async function runAction(): Promise<void> {
  const { run } = await import('./action.js')
  await run()
}

export async function runCommandLine(): Promise<void> {
  const { run } = await import('./command-line/run.js')
  await run()
}
