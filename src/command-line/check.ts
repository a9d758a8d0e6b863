import { resolve } from 'node:path'
import type { ChangeSet } from '../changes/change.js'
import type { CheckResult } from '../check.js'
import { ConfigError } from '../config/error.js'
import type { LoadedConfig } from '../config/load.js'
import type { Config } from '../config/schema.js'
import type { LinkAnswers } from '../links/answers.js'
import type { LinkCache } from '../links/cache/check.js'
import { parseConnectTo } from '../links/connect-to.js'
import type { ConnectTo } from '../links/request.js'
import { printable } from '../report/terminal-text.js'
import { failsAt } from '../report/threshold.js'
import { diskRepository } from '../repository/disk.js'
import type { Repository } from '../repository/repository.js'
import type { CheckArguments, Format } from './arguments.js'
import { findConfig } from './config.js'
import type { fixAndCheck } from './fix.js'
import type { CommandLineIO } from './main.js'
import { presentMoment } from './moment.js'
import { render, writeOutput } from './output.js'
import { progressLine } from './progress.js'
import { print, usesColors } from './screen.js'
import { UsageError } from './usage.js'
import { findWorkplace, resolvePaths, type Workplace } from './workplace.js'

/** Columns where the output is not a terminal. */
const DEFAULT_WIDTH = 100

/**
 * The command `check`.
 * @returns the exit status, 0 or 1
 * @throws UsageError, ConfigFileError or RepositoryError for what makes a check impossible
 */
export async function runCheck(args: CheckArguments, io: CommandLineIO): Promise<number> {
  const connectTo = args.connectTo.map(readConnectTo)
  const workplace = await findWorkplace(io.directory)
  const repository = diskRepository(workplace.root)
  const paths = await resolvePaths(args.paths, io.directory, workplace, repository)
  const loaded = await findConfig(args.config, io.directory, repository)
  const changeSet = await findChanges(args.base, workplace, repository)
  const checkOf = (head: Repository, answers?: LinkAnswers) => {
    const what = { changeSet: { ...changeSet, head }, paths, connectTo, ...(answers && { answers }) }
    return checked(loaded, args, io, what)
  }
  const failOn = args.failOn ?? loaded.config['fail-on']
  const result = await (args.fix
    ? fixed(args.fix, io, workplace.root, changeSet.head, checkOf)
    : checkOf(changeSet.head))
  if (!args.fix?.isDryRun || args.output !== undefined) await show(result, args, io, failOn)
  if (result.report.counts.posts === 0) await print(io.stderr, nothingChecked(args))
  return failsAt(failOn, result.report) ? 1 : 0
}

/** The code that fixes is loaded where something is to be fixed. */
async function fixed(...what: Parameters<typeof fixAndCheck>): Promise<CheckResult> {
  const { fixAndCheck } = await import('./fix.js')
  return fixAndCheck(...what)
}

/** Prints a result, or writes it to a file. */
export async function show(
  result: CheckResult,
  args: Pick<CheckArguments, 'format' | 'output'>,
  io: CommandLineIO,
  failOn: Config['fail-on']
): Promise<void> {
  const format = args.format ?? defaultFormat(io)
  const toTerminal = args.output === undefined
  const text = render(result, format, {
    colors: toTerminal && usesColors(io.stdout, io.env),
    width: (toTerminal && io.stdout.columns) || DEFAULT_WIDTH,
    failOn
  })
  if (args.output === undefined) for await (const part of text) await print(io.stdout, part)
  else await writeOutput(io.directory, args.output, text)
}

function readConnectTo(text: string): ConnectTo {
  try {
    return parseConnectTo(text)
  } catch (error) {
    throw new UsageError(`--connect-to ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function findChanges(base: string | undefined, { root }: Workplace, repository: Repository): Promise<ChangeSet> {
  if (base === undefined) return { head: repository, incomplete: [] }
  const { changesFromGit } = await import('../changes/git.js')
  return changesFromGit(root, base)
}

async function checked(
  loaded: LoadedConfig,
  args: CheckArguments,
  io: CommandLineIO,
  what: { changeSet: ChangeSet; paths: string[]; connectTo: ConnectTo[]; answers?: LinkAnswers }
): Promise<CheckResult> {
  const { check } = await import('../check.js')
  const progress = progressLine(io.stderr)
  const problems: string[] = []
  const notify = (problem: string) => problems.push(problem)
  try {
    return await check({
      ...what,
      config: {
        ...loaded.config,
        ...(args.scope && { scope: args.scope }),
        ...(args.language && { language: args.language })
      },
      ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
      now: args.now ?? (await presentMoment(io)),
      links: args.links,
      worker: io.worker,
      ...(args.shard && { shard: args.shard }),
      ...(args.cache !== undefined && { linkCache: await openCache(args.cache, io, notify) }),
      onLinkProgress: progress.update
    })
  } catch (error) {
    throw error instanceof ConfigError ? loaded.explain(error) : error
  } finally {
    progress.clear()
    for (const problem of problems) await print(io.stderr, `seo-content-check: ${printable(problem)}\n`)
  }
}

async function openCache(
  file: string,
  { directory, now }: CommandLineIO,
  notify: LinkCache['notify']
): Promise<LinkCache> {
  const { fileStore } = await import('../links/cache/store.js')
  return { store: fileStore(resolve(directory, file)), now: now(), notify }
}

/** In a job of GitHub Actions, annotations are what makes findings seen. */
function defaultFormat({ env, stdout }: CommandLineIO): Format {
  return env.GITHUB_ACTIONS === 'true' && !stdout.isTTY ? 'github' : 'pretty'
}

function nothingChecked({ base, paths }: CheckArguments): string {
  if (base !== undefined) return 'seo-content-check: no posts changed.\n'
  const where = paths.length > 0 ? 'among what was named' : 'here'
  return `seo-content-check: there are no posts ${where}. Posts are Markdown files in the content folders of the site; \`content\` in the configuration names others.\n`
}
