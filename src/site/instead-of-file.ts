import { posix } from 'node:path'
import type { SitePath } from '../generators/addresses.js'
import type { Reference } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import { basePath } from './own-address.js'
import type { OwnSite } from './own-site.js'
import type { Site } from './site.js'

/** Names that would have to be escaped in a shortcode are left to their authors. */
const PLAIN_NAME = /^[^"`{}<>\\]+$/

/**
 * What to write where a link names the content file of a page, and the generator leaves it at that.
 *
 * @param path the file
 * @returns undefined where such links are followed, or may be
 */
export async function insteadOfFile(path: RepoPath, { url }: Reference, own: OwnSite): Promise<string | undefined> {
  const { site, pages } = own
  if (!pages || !/\.(?:md|markdown)$/i.test(url.replace(/[?#].*$/s, ''))) return undefined
  if (pages.addresses.followsFiles?.(site) !== false) return undefined
  const rest = /[?#].*$/s.exec(url.trim())?.[0] ?? ''
  const folder = site.settings.contentFolders.find((one) => path.startsWith(one)) ?? ''
  const name = path.slice(folder.length)
  if (site.generator.startsWith('hugo')) {
    return PLAIN_NAME.test(name + rest) ? `{{< relref "/${name}${rest}" >}}` : undefined
  }
  if (site.generator === 'zola') return `@/${name}${rest}`
  const address = addressOf((await pages.entry(path))?.address, site)
  return address === undefined ? undefined : address + rest
}

function addressOf(url: SitePath | undefined, site: Site): string | undefined {
  return url === undefined ? undefined : encodeURI(posix.join(basePath(site), url))
}
