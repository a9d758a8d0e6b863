import type { RepoPath } from '../post/source.js'
import { gitId } from '../repository/git-id.js'
import { isInside, MAX_FILE_BYTES, sortPaths, tooLarge } from '../repository/path.js'
import { startOf } from '../repository/read-start.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { findInTree, type Tree, type TreeFile } from '../repository/tree.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { failureText, isRequestFailure } from './failure.js'
import { FILES_TOGETHER, type FileFound, readTogether } from './files-together.js'

/** One request a file: beyond this many, a run would use up much of the 1,000 requests an hour that a repository has. */
const MAX_FILES_BY_API = 300

/** GitHub asks not to be sent many requests at once. */
const MAX_AT_ONCE = 8

const LINK_MODE = '120000'

export interface GitHubRepositoryOptions {
  octokit: Octokit
  repository: RepositoryName
  /** The commit's id; commits of forks are found in the base repository too. */
  commit: string
  /** Ids of contents that are known already. */
  blobs?: ReadonlyMap<RepoPath, string>
  /** Files that are likely to be wanted: those are asked for together. */
  together?: readonly RepoPath[]
  /** Files that are probably the same: bytes with the right id are taken from here, without a request. */
  similar?: Repository | undefined
}

/** How the contents of a file become what is wanted of them. */
interface Ways<Found> {
  near(bytes: Uint8Array): Found
  byId(id: string): Promise<Found>
  /** For a tree that GitHub doesn't list as a whole. */
  byPath(): Promise<Found | undefined>
}

/**
 * The files of a commit, read through GitHub's API as data. The list is one request, and so is every file that `similar`
 * hasn't got.
 */
export function githubRepository(options: GitHubRepositoryOptions): Repository {
  const { commit, similar } = options
  const name = `commit ${commit.slice(0, 7)}`
  const requests = new Map<string, Promise<unknown>>()
  const turn = limitConcurrency(MAX_AT_ONCE)
  const wanted = new Map([...new Set(options.together)].map((path, index) => [path, index]))
  let requested: Promise<Tree | undefined> | undefined
  const tree = () => {
    requested ??= requestTree(options, name)
    return requested
  }

  /** Asks once for each key, and not for more than GitHub should be asked for. */
  function once<T>(key: string, path: RepoPath, request: () => Promise<T>): Promise<T> {
    let answer = requests.get(key)
    if (!answer) {
      if (requests.size >= MAX_FILES_BY_API) {
        throw new RepositoryError(
          `more than ${MAX_FILES_BY_API} files would have to be fetched one by one, and ${path} is beyond that. Run actions/checkout before this action.`
        )
      }
      answer = turn(request)
      requests.set(key, answer)
    }
    return answer as Promise<T>
  }

  /** What is known of a file that was asked for with others; undefined where it has to be looked for on its own. */
  async function together(path: RepoPath): Promise<FileFound | undefined> {
    const at = wanted.get(path)
    if (at === undefined) return undefined
    const first = at - (at % FILES_TOGETHER)
    const some = [...wanted.keys()].slice(first, first + FILES_TOGETHER)
    const found = await once(`together:${first}`, path, () =>
      readTogether(options.octokit, options.repository, commit, some).catch(() => undefined)
    )
    return found?.get(path)
  }

  async function nearby(id: string, path: RepoPath): Promise<Uint8Array | undefined> {
    const bytes = await similar?.read(path).catch(() => undefined)
    return bytes && gitId(bytes, id) === id ? bytes : undefined
  }

  /** Finds the content that a path leads to, and takes it from where it is to be had. */
  async function reach<Found>(path: RepoPath, ways: Ways<Found>): Promise<Found | undefined> {
    if (!isInside(path)) return undefined
    const known = options.blobs?.get(path)
    const same = known && (await nearby(known, path))
    if (same) return ways.near(same)
    const fetched = async (id: string) => {
      const bytes = await nearby(id, path)
      return bytes ? ways.near(bytes) : ways.byId(id)
    }
    const one = await together(path)
    if (one === 'nothing') return undefined
    if (one) return one.bytes ? ways.near(one.bytes) : fetched(one.id)
    // The list of changed files doesn't tell links from files, and a tree that isn't whole can't be asked.
    const files = await tree().catch((error: unknown) => {
      if (known !== undefined) return undefined
      throw error
    })
    if (!files) return known === undefined ? ways.byPath() : ways.byId(known)
    const readLink = async ({ id }: TreeFile, at: RepoPath) => {
      const target = (await nearby(id, at)) ?? (await once(id, at, () => requestBlob(options, id, at)))
      return Buffer.from(target).toString('utf8')
    }
    const file = await findInTree(files, path, readLink)
    return file && (await fetched(file.id))
  }

  return {
    name,
    ...(similar ? {} : { remote: true }),
    async list() {
      const files = await tree()
      return files && sortPaths(files.keys())
    },
    read: (path) =>
      reach(path, {
        near: (bytes) => bytes,
        byId: (id) => once(id, path, () => requestBlob(options, id, path)),
        byPath: () => once(`path:${path}`, path, () => requestPath(options, path))
      }),
    readStart: (path, limit) =>
      reach(path, {
        near: (bytes) => startOf(bytes, limit),
        byId: (id) =>
          once(`start:${limit}:${id}`, path, async () => startOf(await requestBlob(options, id, path), limit)),
        byPath: () =>
          once(`start:${limit}:path:${path}`, path, async () => {
            const bytes = await requestPath(options, path)
            return bytes && startOf(bytes, limit)
          })
      })
  }
}

async function requestTree(options: GitHubRepositoryOptions, name: string): Promise<Tree | undefined> {
  try {
    const { data } = await options.octokit.rest.git.getTree({
      ...options.repository,
      tree_sha: options.commit,
      recursive: '1'
    })
    if (data.truncated) return undefined
    return new Map(
      data.tree.flatMap(({ path, sha, type, mode }): [RepoPath, TreeFile][] =>
        type === 'blob' ? [[path, { id: sha, isLink: mode === LINK_MODE }]] : []
      )
    )
  } catch (error) {
    throw new RepositoryError(`GitHub doesn't list the files of ${name}: ${failureText(error)}`)
  }
}

/** As a stream, because octokit would decode bytes as text, and lose what is not UTF-8. */
const RAW = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } }

function requestBlob(options: GitHubRepositoryOptions, id: string, path: RepoPath): Promise<Uint8Array> {
  return twice(path, async () => {
    const { data } = await options.octokit.rest.git.getBlob({ ...options.repository, ...RAW, file_sha: id })
    const bytes = await collect(data, path)
    if (gitId(bytes, id) !== id) throw new RepositoryError(`${path} arrived damaged from GitHub`)
    return bytes
  })
}

function requestPath(options: GitHubRepositoryOptions, path: RepoPath): Promise<Uint8Array | undefined> {
  return twice(path, async () => {
    try {
      const request = { ...options.repository, ...RAW, path, ref: options.commit }
      const { data, headers } = await options.octokit.rest.repos.getContent(request)
      const bytes = await collect(data, path)
      if (headers['content-type']?.includes('raw')) return bytes
      if (isFolder(bytes)) return undefined
      throw new RepositoryError(`${path} arrived damaged from GitHub`)
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return undefined
      throw error
    }
  })
}

/** A folder is a list in JSON. */
function isFolder(bytes: Uint8Array): boolean {
  try {
    return Array.isArray(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    return false
  }
}

/** A body that ends too early is not a failed request to octokit, so it is asked for once more here. */
async function twice<T>(path: RepoPath, request: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request()
    } catch (error) {
      if (attempt === 1 && !isRequestFailure(error)) continue
      throw error instanceof RepositoryError
        ? error
        : new RepositoryError(`${path} can't be read: ${failureText(error)}`)
    }
  }
}

async function collect(body: unknown, path: RepoPath): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    size += chunk.length
    if (size > MAX_FILE_BYTES) throw new RepositoryError(tooLarge(path, size))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function limitConcurrency(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const queue: (() => void)[] = []
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => queue.push(resolve))
    running += 1
    try {
      return await task()
    } finally {
      running -= 1
      queue.shift()?.()
    }
  }
}
