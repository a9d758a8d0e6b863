import type { Range, RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { type ConfigError, ConfigFileError } from './error.js'
import { type Config, configSchema } from './schema.js'
import { wordIssues } from './wording.js'
import { readYaml } from './yaml-file.js'

/** Where a configuration is looked for, in this order. */
export const CONFIG_PATHS: readonly RepoPath[] = [
  '.github/seo-content-check.yml',
  '.github/seo-content-check.yaml',
  'seo-content-check.yml',
  'seo-content-check.yaml'
]

export interface LoadedConfig {
  config: Config
  /** The file that it was read from; undefined: there is none, and everything has its default. */
  path?: string
  /** The place of a setting in the file, by keys and indexes from its root. */
  locate(path: (string | number)[]): Range
  /** Gives what was found wrong later its place in the file. */
  explain(error: ConfigError): ConfigFileError
}

/**
 * Reads the configuration of a repository.
 *
 * @param explicitPath read this file instead of looking for one
 * @throws ConfigFileError with everything that is wrong in the file, or when `explicitPath` isn't there
 * @throws RepositoryError when a file is there and can't be read
 */
export async function loadConfig(repository: Repository, explicitPath?: RepoPath): Promise<LoadedConfig> {
  for (const path of explicitPath === undefined ? CONFIG_PATHS : [explicitPath]) {
    const bytes = await repository.read(path)
    if (bytes !== undefined) return parseConfig(path, bytes)
  }
  if (explicitPath !== undefined) {
    throw new ConfigFileError(explicitPath, [
      { message: `There is no such file in ${repository.name}. Correct the path of the configuration.`, range: START }
    ])
  }
  return loaded(configSchema.parse({}), () => START)
}

/**
 * Reads a configuration from the bytes of its file.
 * @param path how messages name the file
 * @throws ConfigFileError with everything that is wrong in it
 */
export function parseConfig(path: string, bytes: Uint8Array): LoadedConfig {
  const file = readYaml(path, bytes)
  const data = withoutEmptySections(file.data)
  const result = configSchema.safeParse(data)
  if (result.success) return loaded(result.data, (keys) => file.locate(keys), path)
  throw new ConfigFileError(
    path,
    wordIssues(result.error.issues, data)
      .map((problem) => ({ message: problem.message, range: file.locate(problem.path, problem.about) }))
      .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column)
  )
}

const START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

function loaded(config: Config, locate: LoadedConfig['locate'], path?: string): LoadedConfig {
  const explain = (error: ConfigError) =>
    new ConfigFileError(
      path ?? 'The configuration',
      error.problems.map(({ message, path: keys }) => ({ message, range: locate(keys) }))
    )
  return { config, locate, explain, ...(path !== undefined && { path }) }
}

/** Sections that a file may have as a key with nothing below, all of it being commented out. */
const SECTIONS: ReadonlySet<string> = new Set(['content', 'exclude', 'links', 'front-matter', 'rules', 'overrides'])

function withoutEmptySections(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => value !== null || !SECTIONS.has(key)))
}
