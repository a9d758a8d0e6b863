import { lstat, mkdir, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { CONFIG_PATHS } from '../config/load.js'
import type { RepoPath } from '../post/source.js'
import { wrap } from '../report/terminal-text.js'
import { diskRepository } from '../repository/disk.js'
import { existingConfiguration, existingWorkflow, setUp } from '../setup/setup.js'
import { decisionWords, outcomeWords } from '../setup/words.js'
import { WORKFLOW, WORKFLOW_PATH } from '../setup/workflow.js'
import type { InitArguments } from './arguments.js'
import { requireGenerator } from './generator.js'
import type { CommandLineIO } from './main.js'
import { presentMoment } from './moment.js'
import { print } from './screen.js'
import { UsageError } from './usage.js'
import { findWorkplace } from './workplace.js'

/**
 * The command `init`.
 * @returns the exit status
 * @throws UsageError when a configuration is there already, or there are no posts
 */
export async function init(args: InitArguments, io: CommandLineIO): Promise<number> {
  const { root } = await findWorkplace(io.directory)
  const repository = diskRepository(root)
  const generator = args.generator === undefined ? 'auto' : requireGenerator(args.generator)
  const known = await existingConfiguration(repository)
  if (known !== undefined && !args.force && !args.isDryRun) {
    throw new UsageError(`${known} is there already. --dry-run prints what would be written, --force overwrites it.`)
  }
  const { decisions, configuration, report } = await setUp(repository, generator, await presentMoment(io))
  if (decisions.survey.paths.length === 0) {
    throw new UsageError(
      `There are no posts in ${root}. Run this in the folder of the site, or name what makes it: --generator hugo`
    )
  }
  const words = [...decisionWords(decisions), ...outcomeWords(report)]
  await print(args.isDryRun ? io.stderr : io.stdout, bullets(words, io))

  const path = known ?? CONFIG_PATHS[0] ?? ''
  const workflow = await existingWorkflow(repository)
  const files = [
    { path, text: configuration },
    ...(workflow === undefined ? [{ path: WORKFLOW_PATH, text: WORKFLOW }] : [])
  ]
  if (args.isDryRun) {
    await print(io.stdout, files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'))
    return 0
  }
  for (const file of files) await print(io.stdout, `${await write(root, file, args.force)}\n`)
  if (workflow !== undefined) await print(io.stdout, `Left as it is: ${workflow}, which runs the check already.\n`)
  await print(io.stdout, 'Read them, change what you like, and commit them. "seo-content-check" checks all posts.\n')
  return 0
}

function bullets(words: readonly string[], { stdout }: CommandLineIO): string {
  const width = Math.min(stdout.columns || 100, 100) - 2
  const lines = words.flatMap((one) => wrap(one, width).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`))
  return `${lines.join('\n')}\n\n`
}

/** @returns what was done, as a sentence */
async function write(root: string, { path, text }: { path: RepoPath; text: string }, force: boolean): Promise<string> {
  const target = join(root, path)
  const isThere = await lstat(target).then(
    () => true,
    () => false
  )
  if (isThere && !force) return `Left as it is: ${path}. --force overwrites it.`
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  const real = relative(await realpath(root), await realpath(isThere ? target : folder))
  if (real.split(sep)[0] === '..') throw new UsageError(`${path} is a link that leads out of the repository.`)
  const { default: writeFileAtomic } = await import('write-file-atomic')
  await writeFileAtomic(target, text)
  return `Wrote ${path}.`
}
