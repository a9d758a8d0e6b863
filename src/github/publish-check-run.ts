import { type MarkdownOptions, renderComment } from '../report/markdown.js'
import { workflowCommand } from '../report/workflow-commands.js'
import type { Publication } from './publish.js'
import { whyRefused } from './refusal.js'

/** Writes a check run; a refusal is told, and changes nothing else. */
export async function publishCheckRun(publication: Publication, options: MarkdownOptions): Promise<void> {
  const { result, fails, inputs, event, environment, client, headSha, write } = publication
  if (!client) return
  try {
    const { writeCheckRun } = await import('./check-run.js')
    await writeCheckRun({
      octokit: client.octokit,
      repository: environment.repository,
      headSha,
      id: inputs['comment-id'],
      report: result.report,
      fails,
      summary: renderComment(result.report, options),
      detailsUrl: environment.runUrl
    })
  } catch (error) {
    const fromFork = event.kind === 'pull-request' && event.fromFork
    const message = whyRefused('check run', error, fromFork, 'checks: write')
    write(workflowCommand({ level: 'notice', title: 'No check run', message }))
  }
}
