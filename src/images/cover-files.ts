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

/** The file that a post's cover means; undefined for what is no cover, is on another site, or is not there. */
export function coverFileOf({ role, url }: Reference, post: Post, site: Site): RepoPath | undefined {
  const target = role === 'cover' ? ownTarget({ url }, site) : undefined
  if (!target) return undefined
  const isAbsolute = /^(?:https?:)?\/\//i.test(url.trim())
  const written = isAbsolute && target.from === 'base' ? `/${target.path}` : url.trim()
  const { onSite, onPage } = findCover(written, post, site)
  return post.fields.cover?.relative?.value === true ? (onPage ?? onSite) : (onSite ?? onPage)
}

export interface GatheredCovers {
  looked: RepoPath[]
  failures: string[]
}

/** What the covers that are files of the repository turn out to be: the first bytes of each are read, once. */
export class CoverFiles {
  readonly #read = new Map<RepoPath, Promise<ImageFacts | undefined>>()
  /** Files that were looked at, here and by others, and what was said about those that can't be read. */
  readonly #looked = new Set<RepoPath>()
  readonly #failures = new Set<string>()

  constructor(readonly head: Repository) {}

  /** The images that a post's references lead to. */
  async of(post: Post, site: Site): Promise<ReadonlyMap<Reference, ImageFacts>> {
    const facts = new Map<Reference, ImageFacts>()
    for (const reference of post.references) {
      const path = coverFileOf(reference, post, site)
      const found = path === undefined ? undefined : await this.#facts(path)
      if (found) facts.set(reference, found)
    }
    return facts
  }

  /** What could not be read, in plain words. */
  get incomplete(): string[] {
    return this.#failures.size === 0 ? [] : [problem([...this.#failures], this.#looked.size)]
  }

  /** The files that were looked at, and what could not be read, as plain data that goes from one thread to another. */
  get gathered(): GatheredCovers {
    return { looked: [...this.#looked], failures: [...this.#failures] }
  }

  /** Takes in what others have looked at. */
  take({ looked, failures }: GatheredCovers): void {
    for (const path of looked) this.#looked.add(path)
    for (const failure of failures) this.#failures.add(failure)
  }

  #facts(path: RepoPath): Promise<ImageFacts | undefined> {
    let facts = this.#read.get(path)
    if (!facts) {
      facts = factsOf(path, this.head).catch((error: unknown) => {
        if (!(error instanceof RepositoryError)) throw error
        this.#failures.add(error.message)
        return undefined
      })
      this.#read.set(path, facts)
      this.#looked.add(path)
    }
    return facts
  }
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
