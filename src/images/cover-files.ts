import type { Post, Reference } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import { readStart } from '../repository/read-start.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { findCover } from '../site/cover-places.js'
import { ownTarget } from '../site/own-address.js'
import type { Site } from '../site/site.js'
import type { ImageFacts } from './facts.js'
import { FIRST_BYTES, MOST_BYTES, readImageHeader } from './header.js'
import { sizeInGitLfs } from './markup.js'

/** Files that are read at the same time. */
const AT_ONCE = 8

/** What the covers that are files of the repository turned out to be. */
export interface CoverImages {
  facts: ReadonlyMap<Reference, ImageFacts>
  /** What could not be read, in plain words. */
  incomplete: string[]
}

/** The file that a post's cover means; undefined for what is no cover, is on another site, or is not there. */
export function coverFileOf({ role, url }: Reference, post: Post, site: Site): RepoPath | undefined {
  const target = role === 'cover' ? ownTarget({ url }, site) : undefined
  if (!target) return undefined
  const isAbsolute = /^(?:https?:)?\/\//i.test(url.trim())
  const written = isAbsolute && target.from === 'base' ? `/${target.path}` : url.trim()
  const { onSite, onPage } = findCover(written, post, site)
  return post.fields.cover?.relative?.value === true ? (onPage ?? onSite) : (onSite ?? onPage)
}

/** Reads the first bytes of every cover that is a file of the repository, each once. */
export async function readCoverFiles(
  posts: readonly { post: Post; site: Site }[],
  head: Repository
): Promise<CoverImages> {
  const uses = new Map<RepoPath, Reference[]>()
  for (const { post, site } of posts) {
    for (const reference of post.references) {
      const path = coverFileOf(reference, post, site)
      if (path === undefined) continue
      const known = uses.get(path)
      if (known) known.push(reference)
      else uses.set(path, [reference])
    }
  }
  const facts = new Map<Reference, ImageFacts>()
  const failures: string[] = []
  const waiting = [...uses]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, references] = next
      try {
        const found = await factsOf(path, head)
        if (found) for (const reference of references) facts.set(reference, found)
      } catch (error) {
        if (!(error instanceof RepositoryError)) throw error
        failures.push(error.message)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { facts, incomplete: failures.length === 0 ? [] : [problem(failures, uses.size)] }
}

async function factsOf(path: RepoPath, head: Repository): Promise<ImageFacts | undefined> {
  const first = await readStart(head, path, FIRST_BYTES)
  if (!first) return undefined
  let { header, wantsMore } = readImageHeader(Buffer.from(first.bytes), first.bytes.length === first.size)
  if (wantsMore) {
    const longer = (await readStart(head, path, MOST_BYTES)) ?? first
    header = readImageHeader(Buffer.from(longer.bytes), longer.bytes.length === longer.size).header
  }
  // The build has the image itself in the place of the note that Git LFS keeps.
  if (header.type === 'git-lfs') {
    return { contentType: undefined, type: undefined, bytes: sizeInGitLfs(Buffer.from(first.bytes)) }
  }
  return { contentType: undefined, bytes: first.size, ...header }
}

function problem(failures: readonly string[], total: number): string {
  return `${failures.length} of ${total} covers in the repository could not be looked at: ${[...failures].sort()[0]}.`
}
