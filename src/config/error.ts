import type { Range } from '../post/source.js'

/** What is wrong with the configuration, and where: keys and indexes from its root, empty for the file as a whole. */
export interface ConfigProblem {
  path: (string | number)[]
  message: string
}

/**
 * A configuration that can't be used, with everything that is wrong in it. Whoever loaded the file turns the paths into
 * lines and columns.
 */
export class ConfigError extends Error {
  override name = 'ConfigError'

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'))
  }
}

/** A problem at its place in the configuration file. */
export interface LocatedProblem {
  message: string
  range: Range
}

/** A configuration file that can't be used. The message has a line per problem: `FILE:LINE:COLUMN: what is wrong`. */
export class ConfigFileError extends Error {
  override name = 'ConfigFileError'

  constructor(
    readonly file: string,
    readonly problems: readonly LocatedProblem[]
  ) {
    super(
      problems.map(({ message, range: { start } }) => `${file}:${start.line}:${start.column}: ${message}`).join('\n')
    )
  }
}
