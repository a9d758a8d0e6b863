import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const PEERS = fileURLToPath(new URL('../node_modules/', import.meta.url))
const HOOK = new URL('connect-to.mjs', import.meta.url).href

/**
 * How to run each program and how to read what it says. `read` gives a Map from URL to a class of ours, or, for programs
 * that know only two, `fine` and `dead`. `urls`: how many of the URLs it is given, where that is not all.
 *
 * @param {{ folder: string, site: string, list: string, someList: string, someUrls: number, ports: { http: number, https: number }, authorityFile: string,
 *   timeoutS: number, retries: number }} setting
 */
export function toolsFor(setting) {
  return [ours(setting), linkinator(setting), markdownLinkCheck(setting), lychee(setting)].filter(Boolean)
}

/** This project, as users run it. */
export function ours({ folder, site, ports, authorityFile }, name = 'seo-content-check', cache = undefined) {
  const output = join(folder, `${name.replaceAll(' ', '-')}.out`)
  return {
    name,
    command: process.execPath,
    parameters: [
      CLI,
      ...['--format', 'json', '--fail-on', 'never', '--now', '2026-06-01T00:00:00Z'],
      ...['--connect-to', `:80:127.0.0.1:${ports.http}`, '--connect-to', `:443:127.0.0.1:${ports.https}`],
      ...(cache === undefined ? [] : ['--cache', cache]),
      'content'
    ],
    cwd: site,
    env: { NODE_EXTRA_CA_CERTS: authorityFile },
    output,
    read: () => new Map(JSON.parse(readFileSync(output, 'utf8')).links.map((link) => [link.url, link.class]))
  }
}

/** Whether the command line can keep verdicts. */
export function hasCache() {
  return spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' }).stdout.includes('--cache')
}

function linkinator({ folder, list, ports, authorityFile, timeoutS, retries }) {
  const output = join(folder, 'linkinator.out')
  return {
    name: 'linkinator',
    command: process.execPath,
    parameters: [
      join(PEERS, 'linkinator/build/src/cli.js'),
      ...['list.md', '--markdown', '--format', 'json', '--verbosity', 'info', '--timeout', String(timeoutS * 1000)],
      ...['--retry', '--retry-errors', '--retry-errors-count', String(retries)]
    ],
    cwd: join(list, '..'),
    env: hooked(ports, authorityFile),
    output,
    read: () =>
      new Map(
        JSON.parse(readFileSync(output, 'utf8')).links.map(({ url, state }) => [url, state === 'OK' ? 'fine' : 'dead'])
      )
  }
}

/** Two at once is what it can do, so that it would take many minutes for all. */
function markdownLinkCheck({ folder, someUrls, someList, ports, authorityFile, timeoutS, retries }) {
  const output = join(folder, 'markdown-link-check.out')
  const config = join(folder, 'markdown-link-check.json')
  writeFileSync(config, JSON.stringify({ timeout: `${timeoutS}s`, retryOn429: true, retryCount: retries }))
  return {
    name: 'markdown-link-check',
    command: process.execPath,
    parameters: [join(PEERS, 'markdown-link-check/markdown-link-check'), '--config', config, someList],
    urls: someUrls,
    cwd: folder,
    env: { ...hooked(ports, authorityFile), NO_COLOR: '1' },
    output,
    read: () =>
      new Map(
        [...readFileSync(output, 'utf8').matchAll(/^ {2}\[(\S)\] (\S+)$/gmu)].map(([, sign, url]) => [
          url,
          sign === '✓' ? 'fine' : 'dead'
        ])
      )
  }
}

/** Where it is installed. It is no Node program: the small internet is its proxy. */
function lychee({ folder, list, ports, authorityFile, timeoutS, retries }) {
  if (spawnSync('lychee', ['--version']).status !== 0) return undefined
  const output = join(folder, 'lychee.out')
  const proxy = `http://127.0.0.1:${ports.http}`
  return {
    name: 'lychee',
    command: 'lychee',
    parameters: [
      ...['--format', 'json', '--no-progress', '--timeout', String(timeoutS), '--max-retries', String(retries)],
      ...['-v', '-v', list]
    ],
    cwd: folder,
    env: { http_proxy: proxy, https_proxy: proxy, SSL_CERT_FILE: authorityFile },
    output,
    read: () => {
      const { success_map = {}, error_map = {}, timeout_map = {} } = JSON.parse(readFileSync(output, 'utf8'))
      const of = (map, answer) => Object.values(map).flatMap((links) => links.map(({ url }) => [url, answer]))
      return new Map([...of(success_map, 'fine'), ...of(error_map, 'dead'), ...of(timeout_map, 'dead')])
    }
  }
}

function hooked(ports, authorityFile) {
  return {
    NODE_OPTIONS: `--import ${HOOK}`,
    BENCH_HTTP_PORT: String(ports.http),
    BENCH_HTTPS_PORT: String(ports.https),
    NODE_EXTRA_CA_CERTS: authorityFile
  }
}
