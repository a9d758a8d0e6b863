import { ConfigError, ConfigFileError } from '../config/error.js'
import { ReportError } from '../report/report-error.js'
import { printable } from '../report/terminal-text.js'
import { counted } from '../report/wording.js'
import { RepositoryError } from '../repository/repository.js'
import { parseArguments } from './arguments.js'
import { print, type Screen } from './screen.js'
import { HELP_OF, UsageError } from './usage.js'
import { VERSION } from './version.js'

/** Everything that the command line has to do with the world outside. */
export interface CommandLineIO {
  stdout: Screen
  stderr: Screen
  /** The working directory. */
  directory: string
  env: NodeJS.ProcessEnv
  now(): Date
  /** The entry of further threads; without it there is one thread alone. */
  worker?: URL | undefined
}

/**
 * The command line.
 * @param argv what stands after the program's name
 * @returns the exit status: 0 nothing at or above the level, 1 findings, 2 wrong usage, wrong config or an internal error
 */
export async function main(argv: readonly string[], io: CommandLineIO): Promise<number> {
  try {
    const parsed = parseArguments(argv)
    switch (parsed.command) {
      case 'help':
        await print(io.stdout, HELP_OF[parsed.about])
        return 0
      case 'version':
        await print(io.stdout, `${VERSION}\n`)
        return 0
      case 'demo': {
        const { demo } = await import('./demo.js')
        return await demo(io)
      }
      case 'init': {
        const { init } = await import('./init.js')
        return await init(parsed, io)
      }
      case 'rules': {
        const { listRules } = await import('./rules.js')
        return await listRules(parsed, io)
      }
      case 'explain': {
        const { explain } = await import('./explain.js')
        return await explain(parsed, io)
      }
      case 'schema': {
        const { printSchema } = await import('./schema.js')
        return await printSchema(parsed, io)
      }
      case 'merge': {
        const { runMerge } = await import('./merge.js')
        return await runMerge(parsed, io)
      }
      case 'check': {
        const { runCheck } = await import('./check.js')
        return await runCheck(parsed, io)
      }
    }
  } catch (error) {
    await print(io.stderr, failure(error, io.env))
    return 2
  }
}

function failure(error: unknown, env: NodeJS.ProcessEnv): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UsageError) {
    return `${lines(`seo-content-check: ${message}`)}Try "seo-content-check --help".\n`
  }
  if (error instanceof ConfigFileError) {
    const count = counted(error.problems.length, 'problem')
    return `seo-content-check: ${count} in the configuration\n${lines(message, '  ')}`
  }
  if (error instanceof ConfigError || error instanceof RepositoryError || error instanceof ReportError)
    return lines(`seo-content-check: ${message}`)
  const stack = env.DEBUG && error instanceof Error && error.stack ? error.stack : message
  return `${lines(`seo-content-check: internal error: ${stack}`)}This is a fault of seo-content-check, not of your posts. Please report it, with what DEBUG=1 adds to this.\n`
}

/** A message may name files, branches and values from outside. */
function lines(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}${printable(line)}\n`)
    .join('')
}
