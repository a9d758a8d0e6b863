import { decodeSource } from '../post/decode.js'
import type { Post } from '../post/post.js'
import { readPost } from '../post/read.js'
import type { RepoPath, Source } from '../post/source.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { siteOf } from '../site/find-sites.js'
import type { Site } from '../site/site.js'
import { generatorFor } from '../site/site-generator.js'

/** A post and the site it belongs to. */
export interface SitePost {
  post: Post
  site: Site
}

/** Posts of one version of the repository. */
export class PostReader {
  constructor(
    readonly version: Repository,
    readonly sites: readonly Site[]
  ) {}

  /** @returns the post, with its links; or why it can't be checked, as the end of a sentence */
  async read(path: RepoPath): Promise<SitePost | { problem: string }> {
    try {
      const bytes = await this.version.read(path)
      if (!bytes) return { problem: 'it is no file of the repository, or a link that leads out of it' }
      const site = siteOf(path, this.sites)
      const { fields, dialect } = generatorFor(site, path)
      const post = readPost(path, bytes, fields, dialect)
      // Made on first use, which is here, so that a body that can't be parsed concerns its own post alone.
      void post.references
      return { post, site }
    } catch (error) {
      if (error instanceof RepositoryError) return { problem: error.message }
      return { problem: `reading it failed (${error instanceof Error ? error.message : String(error)})` }
    }
  }

  /** A post's text, to show a part of it; undefined when it can't be read. */
  async source(path: RepoPath): Promise<Source | undefined> {
    const bytes = await this.version.read(path).catch(() => undefined)
    return bytes && decodeSource(path, bytes)
  }
}
