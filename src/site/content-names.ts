import { posix } from 'node:path'
import { distance } from 'fastest-levenshtein'
import type { RepoPath } from '../post/source.js'
import type { Site } from './site.js'

const LONGEST = 200

/** Content files by the names under which `ref` and `relref` find them: the end of their path, with or without extension. */
export class ContentNames {
  static readonly #made = new WeakMap<readonly RepoPath[], ContentNames>()
  readonly #byName = new Map<string, RepoPath[]>()
  readonly #sections = new Set<string>()
  readonly #folders: readonly RepoPath[]

  private constructor(pages: readonly RepoPath[], site: Site) {
    this.#folders = site.settings.contentFolders
    for (const path of pages) {
      const at = key(this.#below(path))
      const name = lastPart(at)
      for (let slash = at.indexOf('/'); slash > 0; slash = at.indexOf('/', slash + 1)) {
        this.#sections.add(at.slice(0, slash))
      }
      const list = this.#byName.get(name)
      if (list) list.push(path)
      else this.#byName.set(name, [path])
    }
  }

  /** Made once for a list of content files. */
  static of(pages: readonly RepoPath[], site: Site): ContentNames {
    const made = ContentNames.#made.get(pages) ?? new ContentNames(pages, site)
    ContentNames.#made.set(pages, made)
    return made
  }

  /** The files that a name can mean on a page: relative to its folder, else anywhere. */
  find(name: string, from: RepoPath): RepoPath[] {
    const wanted = key(name.startsWith('/') ? name : posix.join('/', posix.dirname(this.#below(from)), name))
    const loose = key(posix.join('/', name))
    if (wanted === '' || loose === '') return [from]
    const candidates = new Set([
      ...(this.#byName.get(lastPart(wanted)) ?? []),
      ...(this.#byName.get(lastPart(loose)) ?? [])
    ])
    const paths = [...candidates].map((path) => ({ path, at: `/${key(this.#below(path))}` }))
    const exact = paths.filter(({ at }) => at === `/${wanted}`)
    const found = exact.length > 0 ? exact : paths.filter(({ at }) => at.endsWith(`/${loose}`))
    if (found.length > 0) return found.map(({ path }) => path)
    // A section without a file of its own has a page too.
    return this.#sections.has(loose) || this.#sections.has(wanted) ? [from] : []
  }

  /** The file that was probably meant, and its name from the content folder. */
  suggest(name: string): { path: RepoPath; name: string } | undefined {
    const wanted = lastPart(key(posix.join('/', name)))
    if (wanted === '' || wanted.length > LONGEST) return undefined
    const allowed = wanted.length < 5 ? 1 : 2
    let best: { path: RepoPath; off: number } | undefined
    for (const [known, paths] of this.#byName) {
      if (Math.abs(known.length - wanted.length) > allowed || paths.length !== 1 || paths[0] === undefined) continue
      const off = distance(known, wanted)
      if (off <= allowed && off < (best?.off ?? allowed + 1)) best = { path: paths[0], off }
    }
    return best && { path: best.path, name: `/${this.#below(best.path)}` }
  }

  #below(path: RepoPath): string {
    const folder = this.#folders.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0]
    return path.slice(folder?.length ?? 0)
  }
}

/** Extensions, languages and the names of bundles don't count, nor does case. */
function key(path: string): string {
  return path
    .toLowerCase()
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:\.[a-z]{2}(?:-[a-z]+)?)?\.(?:md|markdown|mdown|html?|adoc|org|rst)$/, '')
    .replace(/(?:^|\/)_?index$/, '')
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
