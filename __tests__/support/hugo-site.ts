import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { describe } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { diskRepository } from '../../src/repository/disk.js'
import { addressKey } from '../../src/site/address-key.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { OwnSite } from '../../src/site/own-site.js'

const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' })
const isThere = hugo.status === 0
if (!isThere && process.env.FORBID_SKIP === '1') throw new Error('hugo is not installed: apt-get install hugo')

/** Hugo judges what we say about its sites, where it is installed (Debian: `apt-get install hugo`). */
export const describeWithHugo = isThere ? describe : describe.skip

/** A site in a folder of its own, that Hugo can build and we can read. */
export class HugoSite {
  private constructor(readonly root: string) {}

  static async make(): Promise<HugoSite> {
    const site = new HugoSite(await mkdtemp(join(tmpdir(), 'hugo-site-')))
    for (const layout of ['single', 'list'])
      await site.write(`layouts/_default/${layout}.html`, '{{ .Title }}|{{ .Content }}')
    return site
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(join(this.root, dirname(path)), { recursive: true })
    await writeFile(join(this.root, path), text)
  }

  /** @param settings TOML beside the base URL */
  async configure(settings: string): Promise<void> {
    await this.write('hugo.toml', `baseURL = "https://example.com/blog/"\n${settings}\n`)
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true })
  }

  #run(...options: string[]): string {
    return execFileSync('hugo', options, { cwd: this.root, encoding: 'utf8', timeout: 50_000 })
  }

  /** The site as we see it. */
  async own() {
    const repository = diskRepository(this.root)
    const site = siteOf('content/posts/a.md', await findSites(repository, 'auto'))
    return { site, repository, own: new OwnSite(site, repository, new Date('2026-03-01T12:00:00Z')) }
  }

  /** The address of every regular page by its path, decoded: as `hugo list all` says, and as we do. */
  async addresses(): Promise<{ theirs: Record<string, string>; ours: Record<string, string> }> {
    const { site, repository } = await this.own()
    const { addresses, fields } = generatorOf('hugo')
    const theirs: Record<string, string> = {}
    const ours: Record<string, string> = {}
    for (const line of this.#run('list', 'all').trim().split('\n').slice(1)) {
      const path = /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ?? line.split(',', 1)[0] ?? ''
      const read = readPost(path, (await repository.read(path)) ?? new Uint8Array(), fields)
      // Percent signs of names stay as they are in Hugo's addresses, those of encoded letters are capital.
      theirs[path] = line
        .slice(line.lastIndexOf(',') + 1)
        .replace(/(?:%[0-9A-F]{2})+/g, (code) => (path.includes('%') ? code : decodeURIComponent(code)))
      ours[path] = `https://example.com/blog/${addresses?.urlOf(path, read.fields, site)}`
    }
    return { theirs, ours }
  }

  /** Builds the site, and reads what Hugo wrote. */
  async published(): Promise<string[]> {
    const folder = join(this.root, 'public')
    await rm(folder, { recursive: true, force: true })
    this.#run('--quiet')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  }

  /** Where Hugo writes the page of a content file, by the file's path; one of those that it writes to the same place. */
  async outputs(): Promise<Map<string, string>> {
    await this.write('layouts/_default/single.html', '{{ with .File }}{{ path.Join "content" .Path }}{{ end }}')
    const outputs = new Map<string, string>()
    for (const path of await this.published()) {
      const source = path.endsWith('.html') ? await readFile(join(this.root, 'public', path), 'utf8') : ''
      if (source.startsWith('content/')) outputs.set(htmlDecoded(source), path)
    }
    return outputs
  }

  /** What Hugo writes though we say that nothing is there, and what we say is there though Hugo wrote nothing. */
  async differences(): Promise<{ written: string[]; unknown: string[]; invented: string[] }> {
    const { own } = await this.own()
    const written = await this.published()
    const unknown: string[] = []
    for (const path of written) {
      const { kind } = await own.at(path)
      if (kind !== 'page' && kind !== 'file') unknown.push(path)
    }
    const keys = new Set(written.map(addressKey))
    const invented = new Set<string>()
    const { index } = own.pages ?? {}
    const all = [...(index?.byPath.keys() ?? []), ...(index?.files.keys() ?? []), ...(index?.lists ?? [])]
    for (const key of [
      ...all,
      ...((await own.pages?.moved())?.pages.keys() ?? []),
      ...((await own.pages?.terms()) ?? [])
    ]) {
      if (!keys.has(key) && (await own.at(key)).kind !== 'missing') invented.add(key)
    }
    return { written, unknown, invented: [...invented] }
  }
}

function htmlDecoded(text: string): string {
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:amp|lt|gt);/g, (entity) => named[entity] ?? entity)
}
