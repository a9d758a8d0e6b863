import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { describe } from '@jest/globals'
import { diskRepository } from '../../src/repository/disk.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { OwnSite } from '../../src/site/own-site.js'

const jekyll = spawnSync('jekyll', ['--version'], { encoding: 'utf8' })
const isThere = jekyll.status === 0
if (!isThere && process.env.FORBID_SKIP === '1') throw new Error('jekyll is not installed: apt-get install jekyll')

/** Jekyll judges what we say about its sites, where it is installed (Debian: `apt-get install jekyll`). */
export const describeWithJekyll = isThere ? describe : describe.skip

/** A site in a folder of its own, that Jekyll can build and we can read. */
export class JekyllSite {
  private constructor(readonly root: string) {}

  static async make(): Promise<JekyllSite> {
    return new JekyllSite(await mkdtemp(join(tmpdir(), 'jekyll-site-')))
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(join(this.root, dirname(path)), { recursive: true })
    await writeFile(join(this.root, path), text)
  }

  page(path: string, fields: string, body = 'x'): Promise<void> {
    return this.write(path, `---\ntitle: T\n${fields}\n---\n${body}\n`)
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true })
  }

  /** The site as we see it. */
  async own() {
    const repository = diskRepository(this.root)
    const site = siteOf('_posts/a.md', await findSites(repository, 'auto'))
    return { site, repository, own: new OwnSite(site, repository, new Date('2026-03-01T12:00:00Z')) }
  }

  /**
   * Builds the site, and reads what Jekyll wrote.
   *
   * @throws Error when the build stops, with what Jekyll said
   */
  async published(): Promise<string[]> {
    execFileSync('jekyll', ['build', '--quiet', '--disable-disk-cache'], {
      cwd: this.root,
      encoding: 'utf8',
      timeout: 50_000,
      env: { ...process.env, TZ: 'UTC' },
      stdio: 'pipe'
    })
    const folder = join(this.root, '_site')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return paths.map((path) => relative(folder, path)).sort()
  }

  /** What Jekyll wrote to a file. */
  output(path: string): Promise<string> {
    return readFile(join(this.root, '_site', path), 'utf8')
  }
}
