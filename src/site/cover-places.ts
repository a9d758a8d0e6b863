import { posix } from 'node:path'
import type { Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import { parsedUrl } from './own-address.js'
import type { Site } from './site.js'

/** Where the file of a local cover can be. */
export interface CoverPlaces {
  /** Paths under which it is found as written. */
  site: RepoPath[]
  /** Paths beside the post: where `relative: true` of PaperMod looks. */
  page: RepoPath[]
}

/**
 * @param url as written in the front matter: `/images/a.jpg`, `images/a.jpg`, `../a.jpg`
 */
export function coverPlaces(url: string, post: Post, site: Site): CoverPlaces {
  const { settings, root } = site
  const written = decoded(url.replace(/[?#].*$/s, ''))
  const names = [written, withoutBasePath(written, settings.baseUrl)]
  const themes = (settings.themes ?? []).flatMap((theme) => [
    `${root}themes/${theme}/static/`,
    `${root}themes/${theme}/assets/`
  ])
  const folders = [...settings.staticFolders, ...settings.assetFolders, ...settings.contentFolders, ...themes]
  const ofOthers = site.generator.startsWith('hugo') ? [] : [root, '']
  return {
    site: joined([...folders, ...ofOthers], names),
    page: joined([pageFolder(post.path), ...publishedFolders(post.path, site)], [written])
  }
}

/** The files that a local cover can mean: as seen from the root of the site, and from the post. */
export interface CoverFiles {
  onSite: RepoPath | undefined
  onPage: RepoPath | undefined
}

/** @param url as for coverPlaces */
export function findCover(url: string, post: Post, site: Site): CoverFiles {
  const known = FOUND.get(post)
  if (known?.url === url && known.site === site) return known.files
  const places = coverPlaces(url, post, site)
  const find = (paths: RepoPath[]) => paths.find((path) => site.files?.has(path))
  const files = { onSite: find(places.site), onPage: find(places.page) }
  FOUND.set(post, { url, site, files })
  return files
}

/** A post has one cover, and several parts of the program ask for its file. */
const FOUND = new WeakMap<Post, { url: string; site: Site; files: CoverFiles }>()

/** The folder of the post; for a post that is a file of its own nothing beside it belongs to it. */
function pageFolder(path: RepoPath): RepoPath {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** `content/posts/a.md` has its page at `posts/a/`, where `static/posts/a/` is published too. */
function publishedFolders(path: RepoPath, { settings }: Site): RepoPath[] {
  const content = settings.contentFolders.find((folder) => path.startsWith(folder))
  if (content === undefined) return []
  const page = path.slice(content.length).replace(/(?:\/index)?(?:\.[a-z]{2,3}(?:-[a-z]+)?)?\.[^./]+$/i, '')
  return settings.staticFolders.map((folder) => `${folder}${page}/`)
}

/** `index.md` and `index.nl.md` make a page of their folder, to which the files in it belong. */
export function isBundle(path: RepoPath): boolean {
  return /(?:^|\/)index(?:\.[\w-]+)?\.[^./]+$/i.test(path)
}

function joined(folders: readonly RepoPath[], names: readonly string[]): RepoPath[] {
  const paths = folders.flatMap((folder) => names.map((name) => posix.join(folder, name).replace(/^\/+/, '')))
  return [...new Set(paths)].filter((path) => !path.startsWith('../'))
}

/** `/blog/images/a.jpg` on a site at https://example.com/blog/ is `images/a.jpg` of the site. */
function withoutBasePath(path: string, baseUrl: string | undefined): string {
  const base = baseUrl === undefined ? '/' : (parsedUrl(baseUrl)?.pathname ?? '/')
  return path.startsWith(base) ? path.slice(base.length) : path
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
