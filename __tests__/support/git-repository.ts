import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Nothing of this machine's own Git configuration reaches a test. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z'
}

/** File contents by path; null takes the file away. */
export type Files = Record<string, string | Uint8Array | null>

export interface GitRepository {
  root: string
  git(...args: string[]): string
  /** The content of an object, to its last byte. */
  read(id: string): Buffer
  /** Writes or removes files in the work tree. */
  write(files: Files): void
  /** Makes a symbolic link in the work tree. */
  link(path: string, target: string): void
  /** Writes files and commits everything; gives the commit's id. */
  commit(files: Files, message?: string): string
  /** A copy with only the last `depth` commits of `revision` checked out, as actions/checkout makes it. */
  checkout(revision: string, depth?: number): GitRepository
  remove(): void
}

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'seo-content-check-')))
}

/** A real Git repository in a temporary folder, on branch `main`. */
export function gitRepositoryInFolder(files?: Files): GitRepository {
  const repository = open(temporaryFolder())
  repository.git('init', '--quiet', '--initial-branch=main')
  if (files) repository.commit(files, 'Start')
  return repository
}

function open(root: string): GitRepository {
  const run = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 })
  const git = (...args: string[]) =>
    run(...args)
      .toString('utf8')
      .trim()
  const write = (files: Files) => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(root, path)
      if (content === null) {
        rmSync(target)
        continue
      }
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  }
  return {
    root,
    git,
    read: (id) => run('cat-file', 'blob', id),
    write,
    link(path, target) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      symlinkSync(target, join(root, path))
    },
    commit(files, message = 'Change') {
      write(files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    checkout(revision, depth = 1) {
      const copy = open(temporaryFolder())
      copy.git('init', '--quiet', '--initial-branch=none')
      copy.git('remote', 'add', 'origin', `file://${root}`)
      git('config', 'uploadpack.allowAnySHA1InWant', 'true')
      copy.git('fetch', '--quiet', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', git('rev-parse', revision))
      copy.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
      return copy
    },
    remove: () => rmSync(root, { recursive: true, force: true })
  }
}
