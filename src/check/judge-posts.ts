import type { RepoPath } from '../post/source.js'
import type { PageFacts } from '../preview/page.js'
import type { Finding } from '../report/report.js'
import type { FormerPosts } from './former-posts.js'
import { inOrder } from './in-order.js'
import { judge, type Surroundings } from './judge.js'
import type { PostReader, SitePost } from './post-reader.js'

/** Posts that are under way at once. */
export const POSTS_AT_ONCE = 16

/** What is said about many posts. */
export interface Judged {
  /** Those that could be read, in the order in which they were asked for. */
  posts: { path: RepoPath; page: PageFacts }[]
  findings: Finding[]
  incomplete: string[]
  /** How many could not be read. */
  unread: number
  /** Findings of former versions that are gone. */
  fixed: number
}

export interface JudgingParts {
  reader: PostReader
  around: Surroundings
  /** Posts that were read before, and whose links are gathered already. */
  kept?: Map<RepoPath, SitePost> | undefined
  /** What to compare the findings with; undefined: with nothing, and all of them count. */
  former?: FormerPosts | undefined
}

/** Judges what can be read: a post that can't be is a line in `incomplete`, and the others are still checked. */
export async function judgePosts(
  paths: readonly RepoPath[],
  { reader, kept, around, former }: JudgingParts
): Promise<Judged> {
  const judged: Judged = { posts: [], findings: [], incomplete: [], unread: 0, fixed: 0 }
  const one = async (path: RepoPath) => {
    const read = kept?.get(path) ?? (await reader.read(path))
    kept?.delete(path)
    if ('problem' in read) return { path, read }
    const links = await around.links.of(read)
    const result = await judge(read, links, around)
    return { path, read, links, result, compared: await former?.compare(path, result.findings) }
  }
  for await (const { path, read, links, result, compared } of inOrder(paths, POSTS_AT_ONCE, one)) {
    if (!result) {
      judged.unread += 1
      judged.incomplete.push(`${path} was not checked: ${read.problem}`)
      continue
    }
    if (!kept) around.links.add(read, links)
    judged.posts.push({ path, page: result.page })
    for (const finding of compared?.findings ?? result.findings) judged.findings.push(finding)
    for (const reason of result.incomplete) judged.incomplete.push(reason)
    judged.fixed += compared?.fixed ?? 0
  }
  for (const { path, problem } of former?.unread ?? []) {
    judged.incomplete.push(`What is wrong with ${path} for longer than since this change is not known: ${problem}`)
  }
  return judged
}
