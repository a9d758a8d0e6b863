import type { VersionBefore } from '../changes/before.js'
import type { Change } from '../changes/change.js'
import { type Comparison, compareFindings } from '../changes/compare-findings.js'
import { CoverFiles } from '../images/cover-files.js'
import type { RepoPath } from '../post/source.js'
import type { Finding } from '../report/report.js'
import { InternalLinks } from '../site/internal-links.js'
import { judge, type Surroundings } from './judge.js'
import { PostReader } from './post-reader.js'

/** Where the posts of a change were before it, by where they are now. */
export function formerPaths(changes: readonly Change[]): Map<RepoPath, RepoPath> {
  return new Map(
    changes.flatMap(({ path, status, previousPath }) =>
      status === 'modified' || status === 'renamed' ? [[path, previousPath ?? path]] : []
    )
  )
}

/** The posts of a change as they were before it, judged in the same way, to tell what the change did. */
export class FormerPosts {
  /** Posts whose former version could not be read, and why. */
  readonly unread: { path: RepoPath; problem: string }[] = []
  readonly #former: ReadonlyMap<RepoPath, RepoPath>
  readonly #reader: PostReader
  readonly #around: Surroundings

  /**
   * @param formerly made by formerPaths()
   * @param around what the posts of the change are judged by: nothing more is asked of the network for their former versions,
   *   and a link that both have has one verdict
   */
  constructor({ repository, sites }: VersionBefore, formerly: ReadonlyMap<RepoPath, RepoPath>, around: Surroundings) {
    this.#former = formerly
    this.#reader = new PostReader(
      repository,
      sites.map(({ before }) => before)
    )
    this.#around = {
      ...around,
      covers: new CoverFiles(repository),
      internalLinks: new InternalLinks(repository, around.now),
      lost: new Map()
    }
  }

  /** What the change did to the findings of a post. All of them are its doing where there was no such post. */
  async compare(path: RepoPath, findings: readonly Finding[]): Promise<Comparison> {
    const former = this.#former.get(path)
    if (former === undefined) return compareFindings(findings, [])
    const read = await this.#reader.read(former)
    if ('problem' in read) {
      this.unread.push({ path, problem: read.problem })
      return compareFindings(findings, [])
    }
    const judged = await judge(read, await this.#around.links.of(read), this.#around)
    return compareFindings(findings, judged.findings)
  }
}
