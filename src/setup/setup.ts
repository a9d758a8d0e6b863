import { type CheckResult, check } from '../check.js'
import { CONFIG_PATHS, parseConfig } from '../config/load.js'
import type { Config } from '../config/schema.js'
import type { RepoPath } from '../post/source.js'
import type { Report } from '../report/report.js'
import type { Repository } from '../repository/repository.js'
import { configurationText, type Decisions } from './configuration.js'
import { inferContract } from './infer-contract.js'
import { inferSeverities, inferThresholds } from './infer-settings.js'
import { surveyRepository } from './survey.js'

/** A configuration that suits the posts of a repository. */
export interface Setup {
  decisions: Decisions
  configuration: string
  /** What a check with it says, without links. */
  report: Report
}

/**
 * Looks at a repository and makes a configuration for it. Nothing is written.
 *
 * @param generator as in the configuration
 * @param now for rules about dates
 * @throws RepositoryError when the files can't be listed
 */
export async function setUp(repository: Repository, generator: Config['generator'], now: Date): Promise<Setup> {
  const survey = await surveyRepository(repository, generator)
  const contract = survey.site && inferContract(survey.posts, survey.site)
  const thresholds = inferThresholds(survey.posts)
  const first = { survey, contract, settings: thresholds }
  const { report } = await checkWith(configurationText(first), repository, now)
  const decisions = { ...first, settings: [...thresholds, ...inferSeverities(report)] }
  const configuration = configurationText(decisions)
  return { decisions, configuration, report: (await checkWith(configuration, repository, now)).report }
}

function checkWith(configuration: string, head: Repository, now: Date): Promise<CheckResult> {
  const { config } = parseConfig(CONFIG_PATHS[0] ?? '', new TextEncoder().encode(configuration))
  return check({ changeSet: { head, incomplete: [] }, config, paths: [], now, links: false, connectTo: [] })
}

/** The configuration that is there. */
export async function existingConfiguration(repository: Repository): Promise<RepoPath | undefined> {
  for (const path of CONFIG_PATHS) if (await repository.read(path)) return path
  return undefined
}

/** A workflow that uses this Action already. */
export async function existingWorkflow(repository: Repository): Promise<RepoPath | undefined> {
  const files = (await repository.list()) ?? []
  for (const path of files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))) {
    const text = new TextDecoder().decode(await repository.read(path))
    if (/^\s*(?:-\s*)?uses:\s*["']?[^\s"']*\/seo-content-check@/m.test(text)) return path
  }
  return undefined
}
