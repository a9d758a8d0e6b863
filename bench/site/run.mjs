/**
 * Compares this project's check of whole sites, without the network, with others on the same files in one run, and with
 * the bare cost of reading them. Needs dist/ and `npm ci --prefix bench`. Exit status 1: a bar was missed.
 *
 *   node bench/site/run.mjs [--seed N] [--alone] [--keep]
 *
 * --seed N   other posts; default 1
 * --alone    without the others, so that only what needs no comparison is measured
 * --keep     keep the folder with the sites and what each program printed
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from '../measure.mjs'
import { changePosts, writeSite } from './site.mjs'
import { markdownlint, ours, reading, remark } from './tools.mjs'

const POSTS = 10_000
const MANY_POSTS = 50_000
const CHANGED_POSTS = 20
/** Nobody gets more time than this. */
const MOST_SECONDS = 1200
/** What takes a moment is measured so many times, and the middle one counts. */
const TURNS = 5

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, alone: { type: 'boolean' }, keep: { type: 'boolean' } }
})
const seed = Number(options.seed)
const folder = mkdtempSync(join(tmpdir(), 'bench-site-'))
try {
  process.exitCode = (await compare()) ? 0 : 1
} finally {
  if (options.keep) console.log(`\nKept: ${folder}`)
  else rmSync(folder, { recursive: true })
}

async function compare() {
  const site = written('site', POSTS)
  const large = written('large', MANY_POSTS)
  console.log(`Seed ${seed}, Node ${process.versions.node}. Load before: ${loadavg()[0].toFixed(1)}\n`)

  console.log(`All ${POSTS} posts:`)
  await run(reading(site)) // So that the files are at hand for whoever comes first.
  const own = await run(ours(site), 'shown')
  const [linted, schema] = options.alone
    ? []
    : [await run(markdownlint(site), 'shown'), await run(remark(site), 'shown')]

  console.log(`\nAll ${MANY_POSTS} posts:`)
  const whole = await run(ours(large), 'shown')

  console.log(`\nA change of ${CHANGED_POSTS} posts among ${POSTS}, the middle of ${TURNS} turns:`)
  changePosts(site, seed, POSTS, CHANGED_POSTS)
  const turns = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.push([await run(reading(site)), await run(ours(site, '--base', 'HEAD'))])
  }
  const read = middle(turns.map(([first]) => first))
  const change = middle(turns.map(([, second]) => second))
  for (const row of [read, change]) console.log(lineOf(row))

  const bars = [
    [change.ms < 2.5 * read.ms, `a change under 2.5 x reading all files: ${times(change, read)}`],
    [whole.peakMb === undefined || whole.peakMb < 400, `peak memory under 400 MB: ${whole.peakMb?.toFixed(0)}`],
    [whole.ms <= 5.5 * own.ms, `5 x as many posts at most 5.5 x the time: ${times(whole, own)}`]
  ]
  if (linted) bars.push([linted.ms >= 5 * own.ms, `at least 5 x faster than markdownlint-cli2: ${times(linted, own)}`])
  if (schema) bars.push([schema.ms >= 10 * own.ms, `at least 10 x faster than remark: ${times(schema, own)}`])
  console.log()
  for (const [holds, text] of bars) console.log(`${holds ? 'holds ' : 'MISSED'}  ${text}`)
  return bars.every(([holds]) => holds)
}

function written(name, count) {
  const path = join(folder, name)
  const { bytes, words } = writeSite(path, seed, count)
  console.log(`${count} posts, ${(bytes / 1e6).toFixed(0)} MB, ${Math.round(words / count)} words on average`)
  return path
}

/** @throws Error when the program could not do its work: its findings are no failure */
async function run(tool, shown) {
  const output = join(folder, `${tool.name.replaceAll(' ', '-')}.out`)
  const row = { tool, ...(await measure(tool.command, tool.parameters, { ...tool, output, seconds: MOST_SECONDS })) }
  if (row.status === undefined) throw new Error(`${tool.name} was stopped after ${MOST_SECONDS} s`)
  if (row.status > 1) throw new Error(`${tool.name} failed with exit status ${row.status}: see ${output}.err`)
  if (shown) console.log(lineOf(row))
  return row
}

function middle(rows) {
  return rows.toSorted((a, b) => a.ms - b.ms)[Math.floor(rows.length / 2)]
}

/** In wall time, and in the processor's. */
function times(a, b) {
  const cpu = a.cpuMs === undefined || !b.cpuMs ? '' : `, ${(a.cpuMs / b.cpuMs).toFixed(2)} x in processor time`
  return `${(a.ms / b.ms).toFixed(2)} x${cpu}`
}

function lineOf({ tool, ms, cpuMs, peakMb }) {
  const cpu = cpuMs === undefined ? '' : `, ${(cpuMs / 1000).toFixed(2)} s of the processor`
  return `  ${tool.name}: ${(ms / 1000).toFixed(2)} s${cpu}, ${peakMb?.toFixed(0) ?? '?'} MB`
}
