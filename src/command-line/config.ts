import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type LoadedConfig, loadConfig, parseConfig } from '../config/load.js'
import type { Repository } from '../repository/repository.js'
import { UsageError } from './usage.js'

/**
 * The configuration of the repository, or the file that is named on the command line, which may lie anywhere.
 * @throws UsageError, ConfigFileError or RepositoryError
 */
export async function findConfig(
  file: string | undefined,
  directory: string,
  repository: Repository
): Promise<LoadedConfig> {
  if (file === undefined) return loadConfig(repository)
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(directory, file))
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UsageError(`--config ${file}: ${isMissing ? 'there is no such file.' : `it can't be read: ${error}`}`)
  }
  return parseConfig(file, bytes)
}
