import { repositoryBefore, sitesBefore } from '../changes/before.js'
import type { Change } from '../changes/change.js'
import type { LostAddress } from '../changes/lost-address.js'
import { findLostAddresses } from '../changes/lost-addresses.js'
import { compileContract } from '../contract/compile.js'
import { generatorOf } from '../generators/registry.js'
import { coverFileOf } from '../images/cover-files.js'
import type { ImageFacts } from '../images/facts.js'
import { LinkCollector } from '../links/collect.js'
import type { Verdict } from '../links/verdict.js'
import type { Reference } from '../post/post.js'
import { readPost } from '../post/read.js'
import type { RepoPath } from '../post/source.js'
import type { Finding } from '../report/report.js'
import type { Repository } from '../repository/repository.js'
import { contentFilter } from '../site/content-filter.js'
import { findSites, siteOf } from '../site/find-sites.js'
import { InternalLinks } from '../site/internal-links.js'
import { readIndex } from '../site/read-index.js'
import type { Site } from '../site/site.js'
import { ENGLISH, type Translation } from '../translation/translation.js'
import { ruleOf } from './registry.js'
import type { Example, Rule } from './rule.js'
import { runRules } from './run.js'
import { servicesFor } from './services.js'

const PATH = 'content/posts/example.md'
const NOW = '2026-03-01T12:00:00Z'

/** What a rule says about an example: the post and the files around it are read as those of a repository. */
export async function runExample(rule: Rule, example: Example, translation: Translation = ENGLISH): Promise<Finding[]> {
  const path = example.path ?? PATH
  const repository = repositoryOf({ ...filesOf(example), ...(!example.removed && { [path]: example.text }) })
  const { contract, problems } = await compileContract({ schema: example.schema, fields: [] })
  if (problems[0]) throw new Error(problems[0].message)
  const sites = await findSites(repository, example.generator ?? 'hugo-papermod')
  const found = siteOf(path, sites)
  const site = contract ? { ...found, contract } : found
  const generator = generatorOf(site.generator)
  const bytes = new TextEncoder().encode(example.text)
  const options = rule.options.parse(example.options ?? {})
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  const post = readPost(path, bytes, generator.fields, generator.dialect)
  const now = new Date(example.now ?? NOW)
  const resolutions = await new InternalLinks(repository, now).of(post, site)
  const before = (example.rules ?? []).flatMap((id) => {
    const other = ruleOf(id)
    return other && other.severity !== 'off'
      ? [{ rule: other, severity: other.severity, configured: false, options: other.options.parse({}) }]
      : []
  })
  const links = await LinkCollector.create({ ignore: [] }, now)
  const { ignored, ignores } = await links.of({ post, site })
  const active = [...before, { rule, severity, configured: false, options }]
  const lost = await lostIn(example, path, repository, sites, now)
  const { findings, incomplete } = runRules({
    post,
    site,
    generator,
    settings: () => active,
    ...(await servicesFor(active)),
    ...(rule.needs === 'site-index' ? { index: await indexOf(repository, site, path, now) } : {}),
    verdict: verdictsOf(example),
    imageFile: (reference) => imageOf(example, coverFileOf(reference, post, site)),
    resolve: (reference) => (ignored.has(reference) ? undefined : resolutions.get(reference)),
    linkIgnores: ignores,
    lost,
    now,
    translation
  })
  if (incomplete.length > 0) throw new Error(incomplete.join('\n'))
  return findings.filter((finding) => finding.rule === rule.id)
}

/** What the change that an example is about takes away from readers. */
async function lostIn(
  example: Example,
  path: RepoPath,
  head: Repository,
  sites: readonly Site[],
  now: Date
): Promise<readonly LostAddress[]> {
  const old = example.removed ? { text: example.text } : example.before
  if (!old) return []
  const previousPath = old.path ?? path
  const status = example.removed ? 'removed' : previousPath === path ? 'modified' : 'renamed'
  const changes: Change[] = [{ path, status, previousPath }]
  const before = repositoryBefore(head, repositoryOf({ [previousPath]: old.text }), changes)
  const { byPost, incomplete } = await findLostAddresses({
    head,
    before,
    sites: await sitesBefore(sites, before, changes, example.generator ?? 'hugo-papermod'),
    changes,
    isPost: contentFilter({ exclude: [] }, sites),
    now
  })
  if (incomplete.length > 0) throw new Error(incomplete.join('\n'))
  return byPost.get(path) ?? []
}

/** All posts of the example, of which its own is judged. */
async function indexOf(version: Repository, site: Site, path: RepoPath, now: Date) {
  const isPost = (file: RepoPath) => generatorOf(site.generator).isPost(file, site)
  const { index } = await readIndex({ version, sites: [site], isPost, checked: [path], now })
  return index
}

function filesOf({ files, images }: Example): Record<RepoPath, string> {
  return { ...files, ...Object.fromEntries(Object.keys(images ?? {}).map((path) => [path, ''])) }
}

function imageOf({ images }: Example, path: RepoPath | undefined): ImageFacts | undefined {
  const facts = path === undefined ? undefined : images?.[path]
  return facts && { contentType: undefined, ...facts }
}

function repositoryOf(files: Record<string, string>): Repository {
  return {
    name: 'an example',
    list: async () => Object.keys(files).sort(),
    read: async (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined)
  }
}

/** An example without verdicts is one whose links were not checked. */
function verdictsOf({ verdicts }: Example): (reference: Reference) => Verdict | undefined {
  return ({ url }) => {
    const asked = url.replace(/#.*$/s, '')
    const verdict = verdicts?.[asked]
    return verdict && { url: asked, ...verdict }
  }
}
