import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { type PostEntry, postEntry } from './post-entry.js'
import type { Site, SiteSettings } from './site.js'
import { generatorFor } from './site-generator.js'

/** Files that are read at once. */
export const READS_AT_ONCE = 64

/**
 * By the settings of the site, which every run reads anew: so that nothing is kept from one run to the next, though both be
 * of one repository.
 */
const made = new WeakMap<Repository, WeakMap<SiteSettings, SiteEntries>>()

/** What the content files of a site say in their front matter. Each is read once in a run, whoever asks, and however often. */
export class SiteEntries {
  readonly #entries = new Map<RepoPath, PostEntry | undefined | Promise<PostEntry | undefined>>()

  private constructor(
    readonly version: Repository,
    readonly site: Site,
    readonly now: Date
  ) {}

  /** Those of a version of a site; one and the same for all who ask in a run. */
  static of(version: Repository, site: Site, now: Date): SiteEntries {
    const bySettings = made.get(version) ?? new WeakMap<SiteSettings, SiteEntries>()
    made.set(version, bySettings)
    const ready = bySettings.get(site.settings)
    if (ready && ready.now.getTime() === now.getTime()) return ready
    const entries = new SiteEntries(version, site, now)
    bySettings.set(site.settings, entries)
    return entries
  }

  /** Undefined for a file that isn't there or can't be read: it hides no other, and the check of the post itself says why. */
  async read(path: RepoPath): Promise<PostEntry | undefined> {
    if (this.#entries.has(path)) return this.#entries.get(path)
    const reading = this.#read(path)
    this.#entries.set(path, reading)
    const entry = await reading
    this.#entries.set(path, entry)
    return entry
  }

  /** As many as there are paths, in their order. */
  async readAll(paths: readonly RepoPath[]): Promise<(PostEntry | undefined)[]> {
    const entries: (PostEntry | undefined)[] = []
    for (let at = 0; at < paths.length; at += READS_AT_ONCE) {
      entries.push(...(await Promise.all(paths.slice(at, at + READS_AT_ONCE).map((path) => this.read(path)))))
    }
    return entries
  }

  async #read(path: RepoPath): Promise<PostEntry | undefined> {
    const { version, site, now } = this
    const { variationOf } = version
    if (variationOf && !variationOf.differs(path)) return SiteEntries.of(variationOf.version, site, now).read(path)
    try {
      const bytes = await version.read(path)
      return bytes && postEntry(path, bytes, site, generatorFor(site, path), now)
    } catch {
      return undefined
    }
  }
}
