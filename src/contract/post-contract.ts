import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Contract, Violation } from './contract.js'

/** What the repository demands of a post: by our configuration, and by that of an editor for its folder. */
export function contractOf(site: Site, path: RepoPath): Contract | undefined {
  const collection = site.collections
    ?.filter(({ folder }) => path.startsWith(folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0]
  if (!collection) return site.contract
  const { contract: own } = site
  const { contract, file } = collection
  return {
    fields: [...(own?.fields ?? []), ...contract.fields],
    check(frontMatter, ignoreCase) {
      const told = own?.check(frontMatter, ignoreCase) ?? []
      const places = new Set(told.map(placeOf))
      const others = contract.check(frontMatter, ignoreCase).filter((violation) => !places.has(placeOf(violation)))
      return [...told, ...others.map((violation) => ({ ...violation, by: file }))]
    }
  }
}

function placeOf({ path }: Violation): string {
  return JSON.stringify(path)
}
