import { type MarkdownOptions, renderComment } from '../report/markdown.js'
import type { Report } from '../report/report.js'
import { workflowCommand } from '../report/workflow-commands.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { type CommentResult, keepComment } from './comment.js'
import { isRefusal } from './failure.js'
import type { Inputs } from './inputs.js'
import { forLog, type WriteLine } from './log.js'
import { whyRefused } from './refusal.js'

/** The pull request to comment on, and how. */
export interface CommentPlace {
  octokit: Octokit
  repository: RepositoryName
  number: number
  /** Its token may only read. */
  fromFork: boolean
  inputs: Pick<Inputs, 'comment' | 'comment-id'>
  write: WriteLine
}

/**
 * Keeps the comment on a pull request, when one is wanted. A refusal is told, and changes nothing else.
 * @returns undefined when there is none
 */
export async function publishComment(
  report: Report,
  options: MarkdownOptions,
  { octokit, repository, number, fromFork, inputs, write }: CommentPlace
): Promise<CommentResult | undefined> {
  if (inputs.comment === 'never') return undefined
  const { errors, warnings } = report.counts
  // A note alone is not worth a notification to everybody.
  const create = inputs.comment === 'always' || errors + warnings > 0
  try {
    return await keepComment({
      octokit,
      repository,
      number,
      id: inputs['comment-id'],
      body: renderComment(report, options),
      create,
      headSha: options.place?.headSha
    })
  } catch (error) {
    const message = whyRefused('comment', error, fromFork)
    // Who doesn't let this action comment, and has nothing to be told, is left alone.
    if (create || !isRefusal(error)) write(workflowCommand({ level: 'notice', title: 'No comment', message }))
    else write(forLog(message))
    return undefined
  }
}
