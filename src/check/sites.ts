import { ConfigError } from '../config/error.js'
import { fieldMappings } from '../config/field-mappings.js'
import type { Config } from '../config/schema.js'
import { readCollections } from '../contract/cms.js'
import { compileContract } from '../contract/compile.js'
import type { Repository } from '../repository/repository.js'
import { findSites } from '../site/find-sites.js'
import type { Site } from '../site/site.js'

/**
 * The sites of a version of the repository, each with the contract that the configuration adds to its generator's.
 *
 * @throws ConfigError for a front matter schema that can't be used
 */
export async function sitesOf(version: Repository, config: Config): Promise<Site[]> {
  const { contract, problems } = await compileContract(config['front-matter'])
  if (problems.length > 0) throw new ConfigError(problems)
  const sites = await findSites(version, config.generator)
  const fieldMapping = fieldMappings(config)
  const collections = await readCollections(sites, version, sites[0]?.files)
  return sites.map((site) => ({
    ...site,
    ...(contract ? { contract } : {}),
    ...(collections.length > 0 ? { collections } : {}),
    ...(fieldMapping ? { fieldMapping } : {})
  }))
}
