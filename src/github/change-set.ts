import type { Change, ChangeSet } from '../changes/change.js'
import { changesFromGit } from '../changes/git.js'
import { CONFIG_PATHS } from '../config/load.js'
import type { RepoPath } from '../post/source.js'
import { gitRepository } from '../repository/git.js'
import { readStart } from '../repository/read-start.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { type ChangedFiles, comparedFiles, pullRequestFiles, type RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import type { Event, PullRequestEvent } from './event.js'
import { failureText, isRefusal, isRequestFailure, missingPermission } from './failure.js'
import { type GitHubRepositoryOptions, githubRepository } from './repository.js'
import type { Workspace } from './workspace.js'

/** Where changes and files can be asked for. */
export interface Origins {
  workspace: Workspace
  repository: RepositoryName
  /** undefined without a token. */
  octokit: Octokit | undefined
  /** The commit that the run belongs to: `GITHUB_SHA`. */
  commit: string
}

/** What is to be checked, and which version of the repository says how. */
export interface FoundChanges {
  changeSet: ChangeSet
  /** Holds the configuration; not the change itself, when a stranger made it. */
  configuration: Repository
}

/**
 * Finds what an event changed, and where its files are read: from Git where the commit is there, else through GitHub's API.
 * @throws RepositoryError when it can't be found out. What to do about it is in the message.
 */
export async function findChanges(event: Exclude<Event, { kind: 'nothing' }>, origins: Origins): Promise<FoundChanges> {
  switch (event.kind) {
    case 'pull-request':
      return pullRequestChanges(event, origins)
    case 'merge-group':
      return asFound(await changesBetween(event.baseSha, event.headSha, origins))
    case 'push':
      return asFound(await pushChanges(event, origins))
    case 'whole-repository':
      return asFound({ head: origins.workspace.files ?? commitFiles(origins, origins.commit), incomplete: [] })
  }
}

function asFound(changeSet: ChangeSet): FoundChanges {
  return { changeSet, configuration: changeSet.head }
}

async function pullRequestChanges(event: PullRequestEvent, origins: Origins): Promise<FoundChanges> {
  const { workspace } = origins
  const listed = await listPullRequest(event, origins)
  const exact = await readable(origins, event.headSha, { blobs: listed.blobs })
  const head = event.privileged ? exact : inMergeCommit(exact, listed.changes, origins)
  // A stranger's pull request must not choose the rules that judge it. Others are judged by what would be merged.
  const isStranger = event.privileged || event.fromFork
  const former = [...(isStranger ? CONFIG_PATHS : []), ...formerTexts(listed.changes)]
  const base = await readable(origins, event.baseSha, { together: former })
  return {
    changeSet: { head, base, changes: listed.changes, incomplete: listed.incomplete },
    configuration: isStranger ? base : (workspace.files ?? head)
  }
}

type Listed = ChangedFiles & { incomplete: string[] }

/** The files of a pull request, from who knows all of them: GitHub's list, else Git, else a comparison of the two commits. */
async function listPullRequest(event: PullRequestEvent, origins: Origins): Promise<Listed> {
  const { octokit, repository } = origins
  if (!octokit) return listByGit(event, origins)
  let listed: ChangedFiles
  try {
    listed = await pullRequestFiles(octokit, repository, event.number)
  } catch (error) {
    const other = await listOtherwise(event, origins, octokit)
    if (other) return other
    throw cantList('the files of the pull request', error, 'pull-requests: read')
  }
  const total = event.changedFiles ?? 0
  const count = listed.changes.length
  if (total <= count) return { ...listed, incomplete: [] }
  const other = await listOtherwise(event, origins, octokit)
  if (other) return other
  const missing = `GitHub lists ${number(count)} of the ${number(total)} files that this pull request changes; the other ${number(total - count)} were not checked. With \`fetch-depth: 0\` on actions/checkout Git lists them all.`
  return { ...listed, incomplete: [missing] }
}

async function listByGit({ baseSha, headSha }: PullRequestEvent, { workspace }: Origins): Promise<Listed> {
  const { changes = [], incomplete } = await changesFromGit(workspace.root, baseSha, headSha)
  return { changes, blobs: new Map(), incomplete }
}

/** @returns undefined when neither Git nor a comparison, for which reading the repository is enough, knows all files */
async function listOtherwise(event: PullRequestEvent, origins: Origins, octokit: Octokit): Promise<Listed | undefined> {
  try {
    return await listByGit(event, origins)
  } catch {
    const compared = await comparedFiles(octokit, origins.repository, event.baseSha, event.headSha).catch(
      () => undefined
    )
    return compared?.complete ? { ...compared, incomplete: [] } : undefined
  }
}

function number(count: number): string {
  return count.toLocaleString('en')
}

async function pushChanges(event: Extract<Event, { kind: 'push' }>, origins: Origins): Promise<ChangeSet> {
  const whole: ChangeSet = {
    head: origins.workspace.files ?? (await readable(origins, event.after)),
    incomplete: []
  }
  if (event.before !== undefined) {
    try {
      return await changesBetween(event.before, event.after, origins)
    } catch (error) {
      // After a force push the commit from before may be gone, and then the branch is looked at as if it were new.
      if (!(error instanceof UnknownCommit)) throw error
    }
  }
  if (event.defaultBranch === undefined || event.branch === event.defaultBranch) return whole
  try {
    return await changesBetween(event.defaultBranch, event.after, origins)
  } catch (error) {
    if (error instanceof UnknownCommit) return whole
    throw error
  }
}

/** One of two commits is not known, or nothing that they have in common. */
class UnknownCommit extends RepositoryError {
  override name = 'UnknownCommit'
}

async function changesBetween(base: string, head: string, origins: Origins): Promise<ChangeSet> {
  const { octokit, repository, workspace } = origins
  let gitError: unknown
  if (await workspace.hasCommit(head)) {
    try {
      const isCommit = /^[0-9a-f]{40,64}$/.test(base)
      return await changesFromGit(workspace.root, isCommit ? base : `refs/remotes/origin/${base}`, head)
    } catch (error) {
      gitError = error
    }
  }
  if (!octokit) {
    const why = gitError instanceof Error ? gitError.message : `${head.slice(0, 7)} is not checked out`
    throw new UnknownCommit(`${why}. GitHub can't be asked without the input \`github-token\``)
  }
  try {
    const compared = await comparedFiles(octokit, repository, base, head)
    return {
      head: await readable(origins, head, { blobs: compared.blobs }),
      base: await readable(origins, compared.mergeBase, { together: formerTexts(compared.changes) }),
      changes: compared.changes,
      incomplete: compared.complete
        ? []
        : [
            'GitHub lists 300 of the files that changed; the others were not checked. Use `fetch-depth: 0` on actions/checkout.'
          ]
    }
  } catch (error) {
    if (isRequestFailure(error) && error.status === 404) {
      throw new UnknownCommit(
        `GitHub can't compare ${base.slice(0, 7)} with ${head.slice(0, 7)}. Use \`fetch-depth: 0\` on actions/checkout so that Git can.`
      )
    }
    throw cantList('what changed', error, 'contents: read')
  }
}

function cantList(what: string, error: unknown, permission: string): unknown {
  if (!isRequestFailure(error)) return error
  const otherwise = error.status === 401 ? 'Give another token' : 'Run the job again later'
  const wayOut = isRefusal(error)
    ? `Give the job the permission \`${missingPermission(error, permission)}\``
    : otherwise
  return new RepositoryError(
    `GitHub didn't list ${what}: ${failureText(error)}. ${wayOut}, or use \`fetch-depth: 0\` on actions/checkout so that Git can tell.`
  )
}

/** Posts, and the settings of sites: what of a change is read in its former version, too. */
const TEXT = /\.(?:md|mdx|markdown|mdown|toml|ya?ml)$/i

function formerTexts(changes: readonly Change[]): RepoPath[] {
  return changes
    .filter(({ status }) => status !== 'added' && status !== 'copied')
    .map(({ path, previousPath = path }) => previousPath)
    .filter((path) => TEXT.test(path))
}

/** What is known of a commit's files beforehand. */
type Known = Pick<GitHubRepositoryOptions, 'blobs' | 'together'>

async function readable(origins: Origins, commit: string, known: Known = {}): Promise<Repository> {
  const { workspace } = origins
  return (await workspace.hasCommit(commit))
    ? gitRepository(workspace.root, commit)
    : commitFiles(origins, commit, known)
}

/**
 * With `pull_request` the merge commit is checked out: what is around the changed files is taken from there, as it would be
 * published. The changed files themselves are those of the head commit, whose lines GitHub shows; where they can't be had,
 * those of the checkout are nearly the same.
 */
function inMergeCommit(exact: Repository, changes: readonly Change[], { workspace, commit }: Origins): Repository {
  const { files, head } = workspace
  if (!files) return exact
  const changed = new Set(changes.map(({ path }) => path))
  const isMergeCommit = head === commit
  const checkout: Repository = files
  return {
    name: exact.name,
    ...(exact.remote && !isMergeCommit ? { remote: true } : {}),
    list: async () =>
      isMergeCommit ? files.list() : ((await exact.list().catch(() => undefined)) ?? (await files.list())),
    read: (path) => from(path, (repository) => repository.read(path)),
    readStart: (path, limit) => from(path, (repository) => readStart(repository, path, limit))
  }

  async function from<Found>(path: RepoPath, read: (repository: Repository) => Promise<Found>): Promise<Found> {
    if (isMergeCommit && !changed.has(path)) return read(checkout)
    try {
      return await read(exact)
    } catch (error) {
      if (error instanceof RepositoryError) return read(checkout)
      throw error
    }
  }
}

/** A commit's files through the API; what the workspace has with the same content is not asked for. */
function commitFiles(origins: Origins, commit: string, known: Known = {}): Repository {
  const { octokit, repository, workspace } = origins
  if (!octokit) {
    const name = `commit ${commit.slice(0, 7)}`
    const refuse = async () => {
      throw new RepositoryError(
        `The checkout hasn't got ${name}, and without a token GitHub can't be asked for it. Run actions/checkout with \`fetch-depth: 0\`, or give the input \`github-token\`.`
      )
    }
    return { name, list: refuse, read: refuse }
  }
  return githubRepository({ octokit, repository, commit, ...known, similar: workspace.files })
}
