/**
 * Compares this project's link check with others on a small internet on this machine, in one run, and with the shortest
 * time that any schedule could take. Needs dist/ and `npm ci --prefix bench`. Exit status 1: a bar was missed.
 *
 *   node bench/links/run.mjs [--seed N] [--alone] [--keep]
 *
 * --seed N   another small internet; default 1
 * --alone    without the others, so that only what needs no comparison is measured
 * --keep     keep the folder with the site and what each program printed
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from '../measure.mjs'
import { lowerBound } from './bound.mjs'
import { startInternet } from './internet.mjs'
import { judge } from './judge.mjs'
import { makePlan } from './plan.mjs'
import { writeSite } from './site.mjs'
import { hasCache, ours, toolsFor } from './tools.mjs'

/** The same for all: seconds that an answer may take, and further attempts. */
const TIMEOUT_S = 6
const RETRIES = 2
/** Nobody gets more time than this. */
const MOST_SECONDS = 240
/** For who would need more: only so many of the URLs. */
const SOME_URLS = 400

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, alone: { type: 'boolean' }, keep: { type: 'boolean' } }
})
const plan = makePlan(Number(options.seed))
/** Ours, stated so that the bound stands on the same ones. */
const links = { timeout: TIMEOUT_S, retries: RETRIES, concurrency: 64, 'per-host': 4, interval: 0.05 }
const bound = lowerBound(plan, {
  timeoutMs: TIMEOUT_S * 1000,
  concurrency: links.concurrency,
  perHost: links['per-host'],
  intervalMs: links.interval * 1000
})

const folder = mkdtempSync(join(tmpdir(), 'bench-links-'))
const internet = await startInternet(plan, folder)
try {
  process.exitCode = (await compare()) ? 0 : 1
} finally {
  internet.stop()
  if (options.keep) console.log(`\nKept: ${folder}`)
  else rmSync(folder, { recursive: true })
}

async function compare() {
  const site = join(folder, 'site')
  mkdirSync(site)
  const urls = plan.urls.map(({ url }) => url)
  const list = writeSite(site, urls, links)
  const someList = writeSite(join(folder, 'some'), urls.slice(0, SOME_URLS), links)
  const setting = {
    folder,
    site,
    list,
    someList,
    someUrls: SOME_URLS,
    timeoutS: TIMEOUT_S,
    retries: RETRIES,
    ...internet
  }
  const cache = hasCache() ? join(folder, 'cache.json') : undefined
  const [, ...others] = toolsFor(setting)
  const tools = [ours(setting, 'seo-content-check', cache), ...(options.alone ? [] : others)]

  console.log(
    `${plan.urls.length} URLs on ${plan.names.length} names, seed ${plan.seed}. Load before: ${loadavg()[0].toFixed(1)}\n`
  )
  const rows = []
  for (const tool of tools) {
    const row = await run(tool, plan)
    rows.push(row)
    console.log(lineOf(row))
  }
  console.log(boundLine())
  const [own, peer] = rows
  for (const { url, kind, truth, answer } of own.wrong.slice(0, 20))
    console.log(`  wrong: ${url} (${kind}) is ${truth}, not ${answer}`)

  const bars = [
    [own.wrong.length === 0, `every class right: ${own.wrong.length} wrong`],
    [own.ms <= 1.25 * bound.ms, `wall at most 1.25 x the bound: ${(own.ms / bound.ms).toFixed(2)} x`],
    [own.perHealthyUrl <= 1.1, `at most 1.1 requests per healthy URL: ${own.perHealthyUrl.toFixed(3)}`],
    [own.peakMb === undefined || own.peakMb < 200, `peak memory under 200 MB: ${own.peakMb?.toFixed(0) ?? 'unknown'}`],
    [own.mostAtOnceToOneName <= 4, `at most 4 at once to one name: ${own.mostAtOnceToOneName}`]
  ]
  if (peer) bars.push([own.ms < peer.ms / 2, `under half of linkinator's wall: ${(own.ms / peer.ms).toFixed(2)} x`])
  if (cache !== undefined) {
    const warm = await runWarm(setting, cache)
    bars.push([warm.requests === 0 && warm.wrong.length === 0, `no request with a warm cache: ${warm.requests}`])
  }
  console.log()
  for (const [holds, text] of bars) console.log(`${holds ? 'holds ' : 'MISSED'}  ${text}`)
  return bars.every(([holds]) => holds)
}

async function run(tool, against) {
  const measured = await measure(tool.command, tool.parameters, { ...tool, seconds: MOST_SECONDS })
  const count = await internet.count()
  const answers = measured.status === undefined ? new Map() : tool.read()
  return {
    tool,
    ...measured,
    ...count,
    ...judge({ ...against, urls: against.urls.slice(0, tool.urls) }, answers, count.asked)
  }
}

/** What is known to be good is not asked again; what was not is asked every time, so it is left out here. */
async function runWarm(setting, cache) {
  const good = { ...plan, urls: plan.urls.filter((url) => ['ok', 'redirected'].includes(url.class)) }
  const site = join(folder, 'warm')
  writeSite(
    site,
    good.urls.map(({ url }) => url),
    links
  )
  return run(ours({ ...setting, site }, 'warm', cache), good)
}

function lineOf({ tool, status, ms, requests, perHealthyUrl, peakMb, mostAtOnceToOneName, ...found }) {
  if (status === undefined) return `${tool.name}: stopped after ${MOST_SECONDS} s, with ${requests} requests`
  return [
    `${tool.name}${tool.urls === undefined ? '' : ` (${tool.urls} URLs)`}: ${(ms / 1000).toFixed(1)} s`,
    `${requests} requests`,
    `${perHealthyUrl.toFixed(2)} per healthy URL`,
    `${peakMb?.toFixed(0)} MB`,
    `${mostAtOnceToOneName} at once to one name`,
    `${found.falseAlarms} false alarms`,
    `${found.missed} missed`,
    `${found.uncertainAsDead} uncertain as dead`,
    `${found.unanswered} unanswered`
  ].join(', ')
}

function boundLine() {
  const { total, name, interval, chain } = bound
  const s = (ms) => (ms / 1000).toFixed(1)
  return `bound: ${s(bound.ms)} s (all together ${s(total)}, one name ${s(name)}, intervals ${s(interval)}, one URL ${s(chain)})`
}
