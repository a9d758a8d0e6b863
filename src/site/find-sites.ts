import type { Generator } from '../generators/generator.js'
import { generic } from '../generators/generic.js'
import { generatorOf, generators } from '../generators/registry.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { Site, SiteSettings } from './site.js'

/** Folders of tools, of themes (with their example sites), and of what a build made: no sites of the repository's own. */
const NOT_A_SITE =
  /^(?:\..*|node_modules|bower_components|vendor|_vendor|themes|public|resources|dist|testdata|fixtures|__fixtures__)$/i

/** Each site is read; a repository with more than this many configuration files has them for something else. */
const MOST_SITES = 100

/**
 * Finds the sites of a repository by their configuration files, at any depth.
 *
 * @param configured the generator that the configuration names, or `auto`
 * @returns at least one site, the deepest first. The last one is at the root: a site, or what is outside of all sites and
 *   has no posts unless the configuration names them
 * @throws RepositoryError when the repository's files can't be listed for a reason that is not their number
 */
export async function findSites(repository: Repository, configured: string): Promise<Site[]> {
  const paths = await repository.list()
  const files = paths && new Set(paths)
  const wanted = configured === 'auto' ? generators : [generatorOf(configured)]
  const roots = files ? candidates(files, wanted) : ['']
  const sites: Site[] = []
  for (const root of roots.slice(0, MOST_SITES)) {
    const site = await siteAt(root, wanted, repository, files)
    if (site) sites.unshift(site)
  }
  if (!sites.some((site) => site.root === '')) sites.push(await restOf(repository, files, configured, sites))
  const root = sites.at(-1)
  if (root && roots.length > MOST_SITES) {
    root.settings.problems.push(
      `Only ${MOST_SITES} of ${roots.length} folders with a site's configuration were looked at.`
    )
  }
  return sites
}

/** The deepest site that a file belongs to. */
export function siteOf(path: RepoPath, sites: readonly Site[]): Site {
  const around = sites.filter((site) => path.startsWith(site.root))
  const site = around.sort((a, b) => b.root.length - a.root.length)[0]
  if (!site) throw new RangeError('findSites always returns a site at the root')
  return site
}

/** Folders with a configuration file of one of the generators, the deepest last. */
function candidates(files: ReadonlySet<RepoPath>, wanted: readonly Generator[]): RepoPath[] {
  const names = new Set(wanted.flatMap((generator) => generator.configurationFiles))
  const roots = new Set<RepoPath>()
  for (const path of files) {
    const root = rootOf(path, names)
    if (root !== undefined && !root.split('/').some((folder) => NOT_A_SITE.test(folder))) roots.add(root)
  }
  return [...roots].sort((a, b) => depth(a) - depth(b) || (a > b ? -1 : 1))
}

/** The folder that a configuration file is for: its name may hold folders, as `config/_default/hugo.toml`. */
function rootOf(path: RepoPath, names: ReadonlySet<string>): RepoPath | undefined {
  const parts = path.split('/')
  for (const length of [3, 2, 1]) {
    const name = parts.slice(-length).join('/')
    if (length <= parts.length && names.has(name)) return path.slice(0, path.length - name.length)
  }
  return undefined
}

function depth(root: RepoPath): number {
  return root.split('/').length
}

/** The site in a folder, of the generator that is surest of it; undefined when it is none after all. */
async function siteAt(
  root: RepoPath,
  wanted: readonly Generator[],
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<Site | undefined> {
  const read = new Map<Generator['readSettings'], SiteSettings>()
  let best: { generator: Generator; settings: SiteSettings; certainty: number } | undefined
  for (const generator of wanted) {
    if (generator.configurationFiles.length === 0) continue
    const settings = read.get(generator.readSettings) ?? (await generator.readSettings(root, repository, files))
    read.set(generator.readSettings, settings)
    const found = wanted.length === 1 && settings.files.length > 0
    const certainty = found ? Number.POSITIVE_INFINITY : generator.detect(settings)
    if (certainty > (best?.certainty ?? 0)) best = { generator, settings, certainty }
  }
  return best && { root, generator: best.generator.id, settings: best.settings, files }
}

/** The site at the root where no configuration was found. */
async function restOf(
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined,
  configured: string,
  others: readonly Site[]
): Promise<Site> {
  const generator = configured === 'auto' ? generic : generatorOf(configured)
  const settings = await generator.readSettings('', repository, files)
  const contentFolders = others.length > 0 ? [] : settings.contentFolders
  return { root: '', generator: generator.id, settings: { ...settings, contentFolders }, files }
}
