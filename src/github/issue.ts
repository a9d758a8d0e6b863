import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { firstLine, normalise } from './comment.js'
import { creating, lookingAgain } from './lost-answer.js'
import { ACTIONS_LOGIN, writtenByUs } from './own-name.js'
import { allPages, PAGE_SIZE } from './pages.js'

/** What the issue has to say by now. */
export interface IssueContent {
  /** Markdown, without the marker: at most 60,000 UTF-16 units, because GitHub takes 65,536 characters. */
  body: string
  /** `open`: there is something to do. `closed`: nothing is left. `as it is`: neither can be told. */
  state: 'open' | 'closed' | 'as it is'
  /** Whether there is something that it didn't say before: then one that somebody has closed is opened again. */
  hasNews: boolean
}

export interface IssueOptions {
  octokit: Octokit
  repository: RepositoryName
  /** Tells issues apart where several workflows keep one each. */
  id: string
  title: string
  /** @param before the text of the issue as it is; undefined where there is none */
  compose(before: string | undefined): IssueContent
}

/** What became of the issue; `url` is its address. */
export type IssueResult =
  | { state: 'created' | 'updated' | 'unchanged'; url: string }
  /** There is none, and none is needed. */
  | { state: 'absent' }

/** By it the issue is found again; a person may take it off, and then it is found by who wrote it. */
const LABEL = 'seo-content-check'

/** Of all issues that this token has written, the last to change: ours does at every check. */
const MOST_BY_US = 300

/**
 * Keeps one issue: writes it when there is something to do, brings it up to date, closes it when nothing is left. Title and
 * labels stay as people have changed them.
 *
 * @throws what octokit throws, when GitHub refuses or fails
 */
export function keepIssue(options: IssueOptions): Promise<IssueResult> {
  return lookingAgain(3, () => keepIssueOnce(options))
}

async function keepIssueOnce(options: IssueOptions): Promise<IssueResult> {
  const { octokit, repository, compose } = options
  const marker = `<!-- seo-content-check-issue:${options.id} -->`
  const [mine, ...duplicates] = await findMine(options, marker)
  const content = compose(mine?.body ?? undefined)
  const body = `${marker}\n${content.body}`
  if (!mine) {
    return content.state === 'open' ? { state: 'created', url: await createIssue(options, body) } : { state: 'absent' }
  }
  for (const { number } of duplicates.filter(({ state }) => state === 'open')) {
    await octokit.rest.issues
      .update({ ...repository, issue_number: number, state: 'closed', state_reason: 'not_planned' })
      .catch(() => {})
  }
  const turn = turnOf(mine.state, content)
  const isCurrent = normalise(mine.body ?? '') === normalise(body)
  if (isCurrent && !turn) return { state: 'unchanged', url: mine.html_url }
  await octokit.rest.issues.update({ ...repository, issue_number: mine.number, body, ...turn })
  return { state: 'updated', url: mine.html_url }
}

/** What a person has closed stays closed until there is something new. */
function turnOf(now: string, { state, hasNews }: IssueContent) {
  if (now === 'open' && state === 'closed') return { state: 'closed', state_reason: 'completed' } as const
  if (now === 'closed' && state === 'open' && hasNews) return { state: 'open', state_reason: 'reopened' } as const
  return undefined
}

async function createIssue({ octokit, repository, title }: IssueOptions, body: string): Promise<string> {
  return creating(async () => {
    const { data } = await octokit.rest.issues.create({
      ...repository,
      title,
      body,
      labels: [LABEL],
      request: { retries: 0 }
    })
    return data.html_url
  })
}

interface Issue {
  number: number
  html_url: string
  state: string
  body?: string | null | undefined
  user: { login: string; type: string } | null
  pull_request?: unknown
}

/** Issues that carry the marker and were written under this token's name, oldest first. */
async function findMine({ octokit, repository }: IssueOptions, marker: string): Promise<Issue[]> {
  const all = { ...repository, state: 'all', per_page: PAGE_SIZE } as const
  const labelled = await allPages<Issue>((page) => octokit.rest.issues.listForRepo({ ...all, labels: LABEL, page }))
  const found = await ours(octokit, labelled, marker)
  if (found.length > 0) return found
  const written = await allPages<Issue>(
    (page) =>
      octokit.rest.issues.listForRepo({ ...all, creator: ACTIONS_LOGIN, sort: 'updated', direction: 'desc', page }),
    MOST_BY_US / PAGE_SIZE
  )
  return ours(octokit, written, marker)
}

async function ours(octokit: Octokit, issues: readonly Issue[], marker: string): Promise<Issue[]> {
  const marked = issues.filter(({ body, pull_request }) => !pull_request && firstLine(body ?? '') === marker)
  return (await writtenByUs(octokit, marked)).sort((a, b) => a.number - b.number)
}
