import { posix } from 'node:path'
import type { Post, Reference } from '../post/post.js'
import { decoded } from './own-address.js'
import type { OwnSite } from './own-site.js'
import type { Resolution } from './resolution.js'

/**
 * What a link to a content file leads to where the generator looks such files up: beside the post, from the content
 * folders and from the root of the site. One that is nowhere is a dead link, wherever the pages of the site are.
 *
 * @returns undefined for links that don't name such a file, and for translations and versions, which lie elsewhere
 */
export function atFollowedFile(post: Post, { url, role }: Reference, { site, pages }: OwnSite): Resolution | undefined {
  const name = /^((?:\.{1,2}\/|[\w-])[^?#:]*\.mdx?)(?:[?#]|$)/i.exec(url.trim())?.[1]
  if (name === undefined || role !== 'link' || !site.files || pages?.addresses.followsFiles?.(site) !== true)
    return undefined
  const below = post.path.slice(site.root.length)
  if (/^(?:i18n|[\w-]+_versioned_docs|versioned_docs)\//.test(below)) return undefined
  const folders = [posix.dirname(post.path), ...site.settings.contentFolders, site.root]
  const file = folders.map((folder) => posix.join(folder, decoded(name))).find((path) => site.files?.has(path))
  return file === undefined ? { kind: 'missing', as: 'page', certain: true } : { kind: 'page', path: file }
}
