import { workflowCommand } from '../report/workflow-commands.js'
import { forLog } from './log.js'
import type { Publication } from './publish.js'
import { whyRefused } from './refusal.js'
import type { Repairs } from './repairs.js'

/** Offers what can be repaired; undefined where there is nobody to accept it. */
export async function publishRepairs(publication: Publication): Promise<(Repairs & { placedAt: string }) | undefined> {
  const { result, changeSet, inputs, event, environment, client, headSha } = publication
  if (event.kind !== 'pull-request' || inputs.suggestions === 'never' || inputs.shard) return undefined
  const { repository, repositoryUrl } = environment
  const { number } = event
  const { offerRepairs } = await import('./repairs.js')
  const repairs = await offerRepairs(
    result,
    changeSet.changes ?? [],
    client && inputs.suggestions === 'review'
      ? { octokit: client.octokit, repository, number, id: inputs['comment-id'], headSha }
      : undefined
  )
  return { ...repairs, placedAt: `${repositoryUrl}/pull/${number}/files` }
}

/** Says why there are no suggestions; where there would be none anyway, in the log alone. */
export function tellOfRepairs({ problem, isNeeded }: Repairs, { event, write }: Publication): void {
  const message = whyRefused('suggestions', problem, event.kind === 'pull-request' && event.fromFork)
  if (isNeeded) write(workflowCommand({ level: 'notice', title: 'No suggestions', message }))
  else write(forLog(message))
}
