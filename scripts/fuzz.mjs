/**
 * Judges and fixes posts that nobody wrote, as many as wanted: `npm run fuzz -- --seed 2 --cases 100000`. The same seed makes
 * the same posts. A post that takes longer than 20 seconds ends the run and is printed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** For one post, on a busy machine: a thousand times what it takes. */
const LONGEST_MS = 20_000

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, cases: { type: 'string', default: '100000' } }
})
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} is "${value}"; it must be a number from 1 on`)
}

const folder = mkdtempSync(join(tmpdir(), 'seo-content-check-fuzz-'))
const file = join(folder, 'case.json')
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-i', '__tests__/fuzz']
const child = spawn(process.execPath, jest, {
  cwd: root,
  env: { ...process.env, FUZZ_SEED: values.seed, FUZZ_CASES: values.cases, FUZZ_FILE: file },
  stdio: 'inherit'
})
const watch = setInterval(() => {
  const facts = statSync(file, { throwIfNoEntry: false })
  if (!facts || Date.now() - facts.mtimeMs < LONGEST_MS) return
  console.error(`This post takes more than ${LONGEST_MS / 1000} s:\n${readFileSync(file, 'utf8')}`)
  process.exitCode = 1
  child.kill('SIGKILL')
}, 1000)
child.on('exit', (code) => {
  clearInterval(watch)
  rmSync(folder, { recursive: true, force: true })
  process.exitCode ||= code ?? 1
})
