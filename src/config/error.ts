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
