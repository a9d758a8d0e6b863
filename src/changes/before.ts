import { isDeepStrictEqual } from 'node:util'
import { generators } from '../generators/registry.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { findSites } from '../site/find-sites.js'
import type { Site } from '../site/site.js'
import type { Change, ChangeSet } from './change.js'

/**
 * The repository as it would be without the change: the files that it doesn't touch are those of the head version, so that
 * a difference is never the work of others, and only the touched ones are read from the base version.
 */
export function repositoryBefore(head: Repository, base: Repository, changes: readonly Change[]): Repository {
  const added = new Set<RepoPath>()
  const old = new Set<RepoPath>()
  for (const { path, status, previousPath } of changes) {
    if (status === 'removed' || status === 'modified') old.add(path)
    else added.add(path)
    if (status === 'renamed' && previousPath !== undefined) old.add(previousPath)
  }
  for (const path of old) added.delete(path)
  return {
    name: base.name,
    ...(head.remote && { remote: true }),
    variationOf: { version: head, differs: (path) => old.has(path) || added.has(path) },
    async list() {
      const paths = await head.list()
      return paths && [...new Set([...paths.filter((path) => !added.has(path)), ...old])].sort()
    },
    read: async (path) => (old.has(path) ? base.read(path) : added.has(path) ? undefined : head.read(path))
  }
}

/** The repository and its sites as they would be without a change. */
export interface VersionBefore {
  repository: Repository
  sites: readonly SiteBefore[]
}

/**
 * What a change starts from; undefined where there is no change, or no version from before it.
 *
 * @param sites those at head
 * @param configured the generator that the configuration names, or `auto`
 */
export async function versionBefore(
  { head, base, changes }: ChangeSet,
  sites: readonly Site[],
  configured: string
): Promise<VersionBefore | undefined> {
  if (!base || !changes) return undefined
  const repository = repositoryBefore(head, base, changes)
  return { repository, sites: await sitesBefore(sites, repository, changes, configured) }
}

/** The same site with and without the change. */
export interface SiteBefore {
  site: Site
  before: Site
  /** Another configuration makes other addresses of all its pages. */
  isRebuilt: boolean
}

/**
 * The sites as they would be without the change. Their configuration is read again only where the change touches it.
 *
 * @param configured the generator that the configuration names, or `auto`
 */
export async function sitesBefore(
  sites: readonly Site[],
  before: Repository,
  changes: readonly Change[],
  configured: string
): Promise<SiteBefore[]> {
  if (!changes.some((change) => touchesConfiguration(change, sites))) {
    const paths = await before.list()
    const files = paths && new Set(paths)
    return sites.map((site) => ({ site, before: { ...site, files }, isRebuilt: false }))
  }
  const found = await findSites(before, configured)
  return sites.flatMap((site) => {
    const { contract, collections } = site
    const alike = found.find((one) => one.root === site.root)
    const same = alike && { ...alike, ...(contract && { contract }), ...(collections && { collections }) }
    return same
      ? [{ site, before: same, isRebuilt: !isDeepStrictEqual(whatMakesAddresses(site), whatMakesAddresses(same)) }]
      : []
  })
}

function touchesConfiguration({ path, previousPath }: Change, sites: readonly Site[]): boolean {
  const names = generators.flatMap((generator) => generator.configurationFiles)
  return [path, previousPath].some(
    (one) =>
      one !== undefined &&
      (sites.some((site) => site.settings.files.includes(one)) ||
        names.some((name) => one === name || one.endsWith(`/${name}`)))
  )
}

function whatMakesAddresses({ generator, settings: { addresses, contentFolders, taxonomies, baseUrl } }: Site) {
  const base = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).pathname : '/'
  return { generator, addresses, contentFolders, taxonomies, base }
}
