import type { RepoPath } from '../post/source.js'
import type { PostEntry } from './post-entry.js'
import { type SimilarTitle, SimilarTitles } from './similar-titles.js'

/** What two posts can have in common though each should have its own. */
export type SharedPart = 'title' | 'description' | 'source' | 'cover'

/** A spelling of a tag, and how many posts use it. */
export interface Spelling {
  text: string
  posts: number
}

/**
 * What all posts of the repository say in their front matter: pure lookups, made once for a run. Drafts and posts that have
 * expired share nothing with anybody.
 */
export class SiteIndex {
  readonly #entries: ReadonlyMap<RepoPath, PostEntry>
  readonly #groups = new Map<SharedPart, Map<string, PostEntry[]>>()
  readonly #titles = new Map<string, SimilarTitles>()
  readonly #openings = new Map<string, { counts: Map<string, number>; all: number }>()
  #scopes: Map<string, PostEntry[]> | undefined
  #addresses: Map<string, PostEntry[]> | undefined
  #tags: Map<string, Map<string, Spelling>> | undefined

  /** @param checked the posts that are judged in this run */
  constructor(
    entries: Iterable<PostEntry>,
    readonly checked: ReadonlySet<RepoPath>
  ) {
    this.#entries = new Map([...entries].map((entry) => [entry.path, entry]))
  }

  /** All of it, as plain data that goes from one thread to another. */
  get entries(): PostEntry[] {
    return [...this.#entries.values()]
  }

  get size(): number {
    return this.#entries.size
  }

  entry(path: RepoPath): PostEntry | undefined {
    return this.#entries.get(path)
  }

  /** Posts that readers see, of the same site and language, the post itself among them; the oldest first. */
  peers(entry: PostEntry): readonly PostEntry[] {
    this.#scopes ??= this.#groupsOf((other) => [scopeOf(other)])
    return this.#scopes.get(scopeOf(entry)) ?? []
  }

  /** Other posts whose titles are alike, the most alike first. */
  similar(path: RepoPath, threshold: number): SimilarTitle[] {
    const entry = this.entry(path)
    if (!entry || entry.hidden) return []
    const scope = scopeOf(entry)
    const titles = this.#titles.get(scope) ?? new SimilarTitles(this.peers(entry))
    this.#titles.set(scope, titles)
    return titles.like(path, threshold)
  }

  /**
   * How many posts of a time begin with the same two words as a post, and how many there are in all.
   *
   * @param since milliseconds since 1970, as `until`
   */
  openings(entry: PostEntry, since: number, until: number): { same: number; all: number } {
    const key = `${since} ${until} ${scopeOf(entry)}`
    let known = this.#openings.get(key)
    if (!known) {
      known = { counts: new Map(), all: 0 }
      this.#openings.set(key, known)
      for (const { time, opening } of this.peers(entry)) {
        if (time === undefined || time < since || time > until || opening === undefined) continue
        known.counts.set(opening, (known.counts.get(opening) ?? 0) + 1)
        known.all += 1
      }
    }
    return { same: known.counts.get(entry.opening ?? '') ?? 0, all: known.all }
  }

  visible(): PostEntry[] {
    return [...this.#entries.values()].filter((entry) => !entry.hidden)
  }

  /** Other posts with the same, the oldest first. */
  sharing(path: RepoPath, part: SharedPart): PostEntry[] {
    const entry = this.entry(path)
    if (entry?.[part] === undefined || entry.hidden) return []
    let groups = this.#groups.get(part)
    if (!groups) {
      groups = this.#groupsOf((other) => (other[part] === undefined ? [] : [keyOf(other, other[part])]))
      this.#groups.set(part, groups)
    }
    return (groups.get(keyOf(entry, entry[part])) ?? []).filter((other) => other.path !== path)
  }

  /** Posts that are published at an address of the same site, or lead there from it by an alias; the oldest first. */
  at(address: string, asked: PostEntry): PostEntry[] {
    this.#addresses ??= this.#groupsOf((entry) =>
      [...new Set([...(entry.url === undefined ? [] : [entry.url]), ...entry.aliases])].map(
        (url) => `${entry.site}\n${url}`
      )
    )
    return (this.#addresses.get(`${asked.site}\n${address}`) ?? []).filter((other) => other.path !== asked.path)
  }

  /** How the posts of a site spell a tag, the most used spelling first. */
  spellings(tag: string, asked: PostEntry): Spelling[] {
    this.#tags ??= this.#readTags()
    const spellings = this.#tags.get(keyOf(asked, tagKey(tag)))
    return [...(spellings?.values() ?? [])].sort((a, b) => b.posts - a.posts || (a.text < b.text ? -1 : 1))
  }

  /**
   * Whether the post at hand is the one to tell of something that it shares: the others are older, or are not judged in
   * this run.
   */
  isToTell(path: RepoPath, others: readonly PostEntry[]): boolean {
    const entry = this.entry(path)
    if (!entry || others.length === 0) return false
    return others.some((other) => byAge(other, entry) < 0) || others.every((other) => !this.checked.has(other.path))
  }

  #groupsOf(keys: (entry: PostEntry) => string[]): Map<string, PostEntry[]> {
    const groups = new Map<string, PostEntry[]>()
    for (const entry of this.visible().sort(byAge)) {
      for (const key of keys(entry)) {
        const group = groups.get(key)
        if (group) group.push(entry)
        else groups.set(key, [entry])
      }
    }
    return groups
  }

  #readTags(): Map<string, Map<string, Spelling>> {
    const tags = new Map<string, Map<string, Spelling>>()
    for (const entry of this.visible()) {
      for (const text of new Set(entry.tags)) {
        const key = keyOf(entry, tagKey(text))
        const spellings = tags.get(key) ?? new Map<string, Spelling>()
        tags.set(key, spellings)
        const spelling = spellings.get(text) ?? { text, posts: 0 }
        spellings.set(text, spelling)
        spelling.posts += 1
      }
    }
    return tags
  }
}

/** A tag without case, accents, blanks and hyphens. */
export function tagKey(tag: string): string {
  return tag
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

function scopeOf({ site, language }: PostEntry): string {
  return `${site}\n${language ?? ''}`
}

function keyOf(entry: PostEntry, value: string): string {
  return `${scopeOf(entry)}\n${value}`
}

/** A post without a date is as old as can be. */
function byAge(a: PostEntry, b: PostEntry): number {
  return (a.time ?? 0) - (b.time ?? 0) || (a.path < b.path ? -1 : 1)
}
