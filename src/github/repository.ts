import { createHash } from 'node:crypto'
import type { RepoPath } from '../post/source.js'
import { isInside, MAX_FILE_BYTES, sortPaths, tooLarge } from '../repository/path.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { findInTree, type Tree, type TreeFile } from '../repository/tree.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { failureText, isRequestFailure } from './failure.js'

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
  /** Files that are probably the same: bytes with the right id are taken from here, without a request. */
  similar?: Repository | undefined
}

/**
 * The files of a commit, read through GitHub's API as data. The list is one request, and so is every file that `similar`
 * hasn't got.
 */
export function githubRepository(options: GitHubRepositoryOptions): Repository {
  const { octokit, repository, commit, similar } = options
  const name = `commit ${commit.slice(0, 7)}`
  const contents = new Map<string, Promise<Uint8Array>>()
  const turn = limitConcurrency(MAX_AT_ONCE)
  let requested: Promise<Tree | undefined> | undefined
  const tree = () => {
    requested ??= requestTree(options, name)
    return requested
  }

  async function content(id: string, path: RepoPath): Promise<Uint8Array> {
    const local = await similar?.read(path).catch(() => undefined)
    if (local && gitId(local, id) === id) return local
    let requestedContent = contents.get(id)
    if (!requestedContent) {
      if (contents.size >= MAX_FILES_BY_API) {
        throw new RepositoryError(
          `${path} was not read: more than ${MAX_FILES_BY_API} files would have to be fetched one by one. Run actions/checkout before this action.`
        )
      }
      requestedContent = turn(() => requestBlob(octokit, repository, id, path))
      contents.set(id, requestedContent)
    }
    return requestedContent
  }

  return {
    name,
    async list() {
      const files = await tree()
      return files && sortPaths(files.keys())
    },
    async read(path) {
      if (!isInside(path)) return undefined
      const known = options.blobs?.get(path)
      // The list of changed files doesn't tell links from files, and a tree that isn't whole can't be asked.
      const files = await tree().catch((error: unknown) => {
        if (known !== undefined) return undefined
        throw error
      })
      if (!files) {
        if (known !== undefined) return content(known, path)
        throw new RepositoryError(`${path} can't be looked up: GitHub doesn't list all files of ${name}`)
      }
      const readLink = async (link: TreeFile, at: RepoPath) => Buffer.from(await content(link.id, at)).toString('utf8')
      const file = await findInTree(files, path, readLink)
      return file && (await content(file.id, path))
    }
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

async function requestBlob(
  octokit: Octokit,
  repository: RepositoryName,
  id: string,
  path: RepoPath
): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await octokit.rest.git.getBlob({
        ...repository,
        file_sha: id,
        mediaType: { format: 'raw' },
        // As a stream, because octokit would decode bytes as text, and lose what is not UTF-8.
        request: { parseSuccessResponseBody: false }
      })
      const bytes = await collect(data as unknown as ReadableStream<Uint8Array>, path)
      if (gitId(bytes, id) === id) return bytes
      throw new RepositoryError(`${path} arrived damaged from GitHub`)
    } catch (error) {
      // A body that ends too early is not a failed request to octokit, so it is asked for once more here.
      if (attempt === 1 && !isRequestFailure(error)) continue
      throw error instanceof RepositoryError
        ? error
        : new RepositoryError(`${path} can't be read: ${failureText(error)}`)
    }
  }
}

async function collect(stream: ReadableStream<Uint8Array>, path: RepoPath): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_FILE_BYTES) throw new RepositoryError(tooLarge(path, size))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The id that Git gives to bytes, by the hash function that `like` was made with. */
function gitId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
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
