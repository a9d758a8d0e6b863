import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** How often a process is looked at, in milliseconds. Linux keeps the peak of its memory, so only the last look counts. */
const LOOK_EVERY_MS = 20

/**
 * Runs a program to its end, or to the end of its time.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, output: string, seconds: number }} options `output`: a file for what it prints; what it prints as errors goes beside it, as `.err`
 * @returns its exit status (undefined: it had to be stopped), milliseconds, those that processors spent on it and on the
 *   programs that it ran, and the most memory it had resident, in MB (the last two are undefined where there is no /proc)
 */
export async function measure(command, parameters, { cwd, env, output, seconds }) {
  const files = [openSync(output, 'w'), openSync(`${output}.err`, 'w')]
  const start = performance.now()
  const child = spawn(command, parameters, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', ...files] })
  let peakMb
  let cpuMs
  let stopped = false
  const looking = setInterval(() => {
    peakMb = peakOf(child.pid) ?? peakMb
    cpuMs = cpuOf(child.pid) ?? cpuMs
  }, LOOK_EVERY_MS)
  const stopping = setTimeout(() => {
    stopped = true
    child.kill('SIGKILL')
  }, seconds * 1000)
  try {
    const [code] = await once(child, 'close')
    return { status: stopped ? undefined : code, ms: performance.now() - start, cpuMs, peakMb }
  } finally {
    clearInterval(looking)
    clearTimeout(stopping)
    for (const file of files) closeSync(file)
  }
}

/** VmHWM ("high water mark") of a process, in MB. */
function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** Of a process and the children that it has waited for: the clock of /proc ticks a hundred times a second. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 10
  } catch {
    return undefined
  }
}
