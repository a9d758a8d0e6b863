import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { Site } from './site.js'

/** Whether the host leads an address of the site on to another one; `unknown` where that is not written as data. */
export type Redirects = (path: string) => boolean | 'unknown'

/** Programs and settings of a server that can answer any address. */
const PROGRAMS = [
  '.htaccess',
  '_worker.js',
  'firebase.json',
  'staticwebapp.config.json',
  'nginx.conf',
  'Caddyfile',
  'web.config'
]
const LARGEST_BYTES = 1_000_000
const MOST_REDIRECTS = 20_000

/** Reads what the repository says about redirects: `_redirects`, `netlify.toml`, `vercel.json`. */
export async function readRedirects(site: Site, head: Repository): Promise<Redirects> {
  const patterns: string[] = []
  const folders = [...new Set([site.root, '', ...site.settings.staticFolders])]
  const present = (name: string) => folders.map((folder) => folder + name).filter((path) => site.files?.has(path))
  let unknown = PROGRAMS.some((name) => present(name).length > 0) || hasFunctions(site)
  for (const name of ['_redirects', 'netlify.toml', 'vercel.json']) {
    for (const path of present(name)) {
      const found = await fromFile(path, name, head)
      if (found) patterns.push(...found)
      else unknown = true
    }
  }
  const rules = patterns.slice(0, MOST_REDIRECTS).map(matcher)
  return (path) => rules.some((matches) => matches(`/${path.replace(/^\/+|\/+$/g, '')}`)) || (unknown && 'unknown')
}

function hasFunctions({ files, root }: Site): boolean {
  const folders = [`${root}functions/`, `${root}netlify/edge-functions/`, `${root}api/`]
  return [...(files ?? [])].some((path) => folders.some((folder) => path.startsWith(folder)))
}

/** The addresses that a file names; undefined when it can't be read. */
async function fromFile(path: RepoPath, name: string, head: Repository): Promise<string[] | undefined> {
  try {
    const bytes = await head.read(path)
    if (!bytes || bytes.length > LARGEST_BYTES) return undefined
    const text = new TextDecoder().decode(bytes)
    if (name === '_redirects') return text.split('\n').flatMap((line) => /^\s*([^\s#]\S*)\s+\S/.exec(line)?.[1] ?? [])
    if (name === 'vercel.json') return [...text.matchAll(/"source"\s*:\s*"([^"]+)"/g)].map(([, source = '']) => source)
    return [...text.matchAll(/^\s*from\s*=\s*["']([^"']+)["']/gm)].map(([, from = '']) => from)
  } catch {
    return undefined
  }
}

/** `*`, `:name` and parentheses stand for anything from there on, so that nothing is called broken that a server answers. */
function matcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^https?:\/\/[^/]+/, '')
  const open = plain.search(/[*(]|\/:/)
  if (open < 0) {
    const exact = plain.replace(/\/+$/, '')
    return (path) => path === exact || (exact === '' && path === '/')
  }
  // A rule for everything (`/*`) is for redirecting hosts or showing a page for what is missing.
  const start = plain.slice(0, open).replace(/\/+$/, '')
  return start === ''
    ? () => false
    : (path) => path === start || path.startsWith(`${start}/`) || path.startsWith(plain.slice(0, open))
}
