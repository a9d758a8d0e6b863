import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { runWith } from '../../src/action.js'
import type { ClientLimits } from '../../src/github/client.js'
import type { FakeGitHub } from './fake-github.js'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The part of action.yml that the runner reads. */
export interface ActionMetadata {
  name: string
  description: string
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
  branding: { icon: string; color: string }
}

/** @param folder of the action in this repository: `.`, or `publish` */
export function actionMetadata(folder = '.'): ActionMetadata {
  return parse(readFileSync(join(PROJECT, folder, 'action.yml'), 'utf8'))
}

/** A workflow command, as the runner understands it. */
export interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

/** What GitHub shows beside a line. */
export interface ShownAnnotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

export interface StepRun {
  exitCode: number | null
  stdout: string
  stderr: string
  /** At most ten of a level, cut as GitHub cuts them. */
  annotations: ShownAnnotation[]
  /** Annotations beyond that, which nobody sees. */
  dropped: ShownAnnotation[]
  outputs: Record<string, string>
  /** The text of the file that the output `report` names. */
  report: string | undefined
  summary: string
  /** What is left in the log once commands are taken out. */
  log: string[]
}

export interface StepOptions {
  github: FakeGitHub
  /** Folder of the action in this repository; default: the check. */
  action?: string
  eventName: string
  payload: unknown
  /** The folder that holds the checkout, or an empty one. */
  workspace: string
  /** `GITHUB_SHA` */
  sha: string
  inputs?: Record<string, string>
  environment?: Record<string, string>
}

const KNOWN = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'stop-commands',
  'echo',
  'add-matcher',
  'remove-matcher'
])

/** Reads a line as the runner does: `::name k=v,k=v::data` at its start, or `##[name k=v;k=v]data` anywhere. */
export function parseCommand(line: string): Command | undefined {
  return parseColons(line) ?? parseBrackets(line)
}

function parseColons(line: string): Command | undefined {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith('::')) return undefined
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return undefined
  const head = trimmed.slice(2, end)
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!KNOWN.has(name)) return undefined
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = space < 0 ? {} : readProperties(head.slice(space + 1).trim(), ',', decode)
  const data = trimmed
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
  return { name, properties, data }
}

function parseBrackets(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const head = line.slice(start + 3, end)
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!KNOWN.has(name)) return undefined
  const decode = (text: string) =>
    text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']')
  return {
    name,
    properties: space < 0 ? {} : readProperties(head.slice(space + 1), ';', decode),
    data: line.slice(end + 1)
  }
}

function readProperties(text: string, separator: string, decode: (text: string) => string): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const equals = part.indexOf('=')
    return equals < 0 ? [] : [[part.slice(0, equals).trim().toLowerCase(), decode(part.slice(equals + 1))]]
  })
  return Object.fromEntries(pairs)
}

/** Runs the bundle as a step of a job: the runner's environment, inputs with their defaults, commands, files. */
export async function runStep(options: StepOptions): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'seo-content-check-step-'))
  try {
    const { environment, output, summary } = prepare(options, folder)
    const process = await execute(environment, options)
    const { annotations, log } = readLog(process.stdout, process.stderr)
    const shown = (entry: ShownAnnotation, index: number) =>
      annotations.slice(0, index).filter(({ level }) => level === entry.level).length < 10
    const outputs = readOutputs(readFileSync(output, 'utf8'))
    return {
      ...process,
      annotations: annotations.filter(shown),
      dropped: annotations.filter((entry, index) => !shown(entry, index)),
      outputs,
      report: outputs.report ? readFileSync(outputs.report, 'utf8') : undefined,
      summary: readFileSync(summary, 'utf8'),
      log
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same within this process: quick, for what many cases have to show. Outputs and the summary are left out. */
export async function runHere(
  options: StepOptions,
  limits: Partial<ClientLimits>
): Promise<Pick<StepRun, 'exitCode' | 'stdout' | 'annotations' | 'log'>> {
  const folder = mkdtempSync(join(tmpdir(), 'seo-content-check-step-'))
  try {
    const { environment } = prepare(options, folder)
    const lines: string[] = []
    const variables = { ...environment, GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }
    const exitCode = await runWith(variables, (line) => lines.push(line), limits)
    const stdout = lines.join('\n')
    return { exitCode, stdout, ...readLog(stdout, '') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function prepare(
  { github, action, eventName, payload, workspace, sha, inputs = {}, environment = {} }: StepOptions,
  folder: string
) {
  const { inputs: declared } = actionMetadata(action)
  for (const name of Object.keys(inputs)) if (!declared[name]) throw new Error(`the action declares no input ${name}`)
  const values = Object.entries(declared).map(([name, { default: preset = '' }]): [string, string] => {
    const value = inputs[name] ?? preset.replace(/\$\{\{ github\.token \}\}/, 'ghs_token')
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  const [event, output, summary, temporary] = ['event.json', 'output', 'summary', 'temp'].map((name) =>
    join(folder, name)
  ) as [string, string, string, string]
  writeFileSync(event, JSON.stringify(payload))
  for (const file of [output, summary]) writeFileSync(file, '')
  mkdirSync(temporary)
  return {
    output,
    summary,
    environment: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: github.fullName,
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: sha,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      TMPDIR: temporary,
      ...Object.fromEntries(values),
      ...environment
    }
  }
}

/** A step that hangs is a failure of its own, not of the whole test run. */
const LONGEST_STEP_MS = 50_000

function execute(
  environment: NodeJS.ProcessEnv,
  { workspace, action = '.' }: StepOptions
): Promise<Pick<StepRun, 'exitCode' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const main = join(PROJECT, action, actionMetadata(action).runs.main)
    const child = spawn(process.execPath, [main], { cwd: workspace, env: environment, timeout: LONGEST_STEP_MS })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}

function readLog(stdout: string, stderr: string): { annotations: ShownAnnotation[]; log: string[] } {
  const annotations: ShownAnnotation[] = []
  const log: string[] = []
  let stopped: string | undefined
  for (const line of `${stdout}${stderr}`.split(/\r\n|\r|\n/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      else log.push(line)
      continue
    }
    const command = parseCommand(line)
    if (!command) log.push(line)
    else if (command.name === 'stop-commands') stopped = command.data
    else if (/^(?:error|warning|notice)$/.test(command.name)) annotations.push(annotationOf(command))
    else if (!/^(?:group|endgroup|debug)$/.test(command.name)) throw new Error(`A command that nobody expects: ${line}`)
  }
  return { annotations, log }
}

function annotationOf({ name, properties, data }: Command): ShownAnnotation {
  const number = (key: string) => (properties[key] ? Number(properties[key]) : undefined)
  const [line, endLine] = [number('line'), number('endline') ?? number('line')]
  // The runner drops columns of a place that has several lines.
  const hasColumns = line !== undefined && line === endLine
  const annotation = {
    level: name as ShownAnnotation['level'],
    message: data.slice(0, 4096),
    title: properties.title,
    file: properties.file,
    line,
    endLine,
    col: hasColumns ? number('col') : undefined,
    endColumn: hasColumns ? number('endcolumn') : undefined
  }
  return Object.fromEntries(
    Object.entries(annotation).filter(([, value]) => value !== undefined)
  ) as unknown as ShownAnnotation
}

function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const heredoc = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '')
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', at + 1)
      outputs[heredoc[1] ?? ''] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (lines[at]) {
      throw new Error(`Not an output: ${lines[at]}`)
    }
  }
  return outputs
}
