import { sitesOf } from '../check/sites.js'
import { ConfigError } from '../config/error.js'
import { frontMatterJsonSchema } from '../contract/json-schema.js'
import type { RepoPath } from '../post/source.js'
import { diskRepository } from '../repository/disk.js'
import { siteOf } from '../site/find-sites.js'
import type { Site } from '../site/site.js'
import type { SchemaArguments } from './arguments.js'
import { findConfig } from './config.js'
import { requireGenerator } from './generator.js'
import type { CommandLineIO } from './main.js'
import { writeOutput } from './output.js'
import { print } from './screen.js'
import { UsageError } from './usage.js'
import { findWorkplace } from './workplace.js'

/**
 * The command `schema`.
 * @returns the exit status
 * @throws UsageError, ConfigFileError or RepositoryError
 */
export async function printSchema(args: SchemaArguments, io: CommandLineIO): Promise<number> {
  const { root, folder } = await findWorkplace(io.directory)
  const repository = diskRepository(root)
  const loaded = await findConfig(args.config, io.directory, repository)
  const generator = args.generator === undefined ? loaded.config.generator : requireGenerator(args.generator)
  const sites = await sitesOf(repository, { ...loaded.config, generator }).catch((error: unknown) => {
    throw error instanceof ConfigError ? loaded.explain(error) : error
  })
  const schema = frontMatterJsonSchema(siteHere(folder, sites), loaded.config['front-matter'])
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (args.output === undefined) await print(io.stdout, text)
  else await writeOutput(io.directory, args.output, text)
  return 0
}

/**
 * The site that a folder belongs to, or the only one there is.
 * @param folder empty, or with a trailing slash
 */
export function siteHere(folder: RepoPath, sites: readonly Site[]): Site {
  const site = siteOf(folder, sites)
  const isSite = site.settings.files.length > 0 || sites.length === 1
  const others = sites.filter((other) => other !== site && other.root.startsWith(folder))
  if (isSite || others.length === 0) return site
  const [only, ...more] = others
  if (only && more.length === 0) return only
  const folders = others.map((other) => other.root.replace(/\/$/, '')).sort()
  throw new UsageError(`There are several sites here. Do this in the folder of one of them: ${folders.join(', ')}.`)
}
