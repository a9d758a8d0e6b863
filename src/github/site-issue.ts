import { renderIssue } from '../issue/body.js'
import { historyOf } from '../issue/history.js'
import { readMemory } from '../issue/memory.js'
import type { CommitPlace } from '../report/markdown-post.js'
import type { Report } from '../report/report.js'
import { workflowCommand } from '../report/workflow-commands.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { failureText, isRefusal } from './failure.js'
import { type IssueContent, type IssueResult, keepIssue } from './issue.js'
import type { WriteLine } from './log.js'

const TITLE = 'Link rot and content problems'

/** Where the issue is kept, and what it is about. */
export interface SiteIssue {
  octokit: Octokit
  repository: RepositoryName
  id: string
  place: CommitPlace
  runUrl: string | undefined
  /** The day of the check. */
  now: Date
  /** A part of the check is missing. */
  isPartial: boolean
  write: WriteLine
}

/**
 * Keeps the issue about the whole site. A refusal is told, and changes nothing else.
 * @returns undefined when it can't be kept
 */
export async function publishIssue(report: Report, issue: SiteIssue): Promise<IssueResult | undefined> {
  const { octokit, repository, id, write } = issue
  const compose = (before: string | undefined) => composeIssue(report, before, issue)
  try {
    return await keepIssue({ octokit, repository, id, title: TITLE, compose })
  } catch (error) {
    write(workflowCommand({ level: 'notice', title: 'No issue', message: whyNoIssue(error) }))
    return undefined
  }
}

function composeIssue(
  report: Report,
  before: string | undefined,
  { place, runUrl, now, isPartial }: SiteIssue
): IssueContent {
  const day = now.toISOString().slice(0, 10)
  const history = historyOf(report, before === undefined ? undefined : readMemory(before), { day, isPartial })
  const count = history.fresh.length + history.still.length
  return {
    body: renderIssue(report, history, { place, runUrl }),
    state: count > 0 ? 'open' : history.unknown > 0 || isPartial ? 'as it is' : 'closed',
    hasNews: history.fresh.length > 0
  }
}

function whyNoIssue(error: unknown): string {
  const summary = 'The report is in the job summary.'
  if (!isRefusal(error)) return `GitHub didn't take the issue: ${failureText(error)}. ${summary}`
  return `The issue was refused (${failureText(error)}): give the job the permission \`issues: write\`. ${summary}`
}
