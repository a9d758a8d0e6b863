import { execFile } from 'node:child_process'

/** Lists of a repository's files may be long: 10,000 posts are about 1 MB, and this is the bound for what is unusual. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/** Git didn't do what it was asked: it isn't installed, there is no repository, or it doesn't know a commit. */
export class GitError extends Error {
  override name = 'GitError'

  constructor(
    message: string,
    /** Git's own exit status; undefined when Git could not be started. */
    readonly exitCode: number | undefined
  ) {
    super(message)
  }
}

/**
 * Arguments and environment under which Git runs nothing that a repository brings along: no hooks, no file system monitor,
 * no prompt for a password, no pathspec magic in file names.
 */
export function gitInvocation(args: readonly string[]): { args: string[]; env: NodeJS.ProcessEnv } {
  const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false']
  // A runner's workspace usually belongs to another user than the container that reads it, and Git then refuses. There, the
  // workflow itself put the checkout in place; on a person's machine Git's own judgement stands.
  if (process.env.GITHUB_ACTIONS === 'true') settings.push('safe.directory=*')
  return {
    args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
    env: {
      ...process.env,
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_LITERAL_PATHSPECS: '1'
    }
  }
}

/**
 * Runs one Git command in a folder and gives its standard output.
 * @throws GitError
 */
export function git(root: string, ...args: string[]): Promise<Buffer> {
  const invocation = gitInvocation(args)
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      invocation.args,
      { cwd: root, env: invocation.env, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout)
        const said = stderr.toString('utf8').trim()
        reject(new GitError(said || error.message, typeof error.code === 'number' ? error.code : undefined))
      }
    )
  })
}

/** The parts of a `-z` listing; file names may hold every other byte. */
export function splitNul(output: Buffer): string[] {
  const parts = output.toString('utf8').split('\0')
  if (parts.at(-1) === '') parts.pop()
  return parts
}

/** The full id of the commit that a revision names; undefined when this repository hasn't got it. */
export async function resolveCommit(root: string, revision: string): Promise<string | undefined> {
  try {
    const output = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    return output.toString('utf8').trim() || undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** Whether there is a Git program on this machine. */
export async function hasGit(): Promise<boolean> {
  return git('.', 'version').then(
    () => true,
    () => false
  )
}
