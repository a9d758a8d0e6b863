import { z } from 'zod'
import { choice, commentId, lines, text, truth } from '../github/inputs.js'

/** How a check ends, the gravest first. */
export const OUTCOMES = ['error', 'warning', 'clean'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** GitHub's own limit. */
const LONGEST_LABEL = 50

const labels = lines.transform((entries, context) => {
  const names = new Map<Outcome, string>()
  for (const entry of entries) {
    const [, word = '', name = ''] = /^(\w+)\s*:\s*(.*)$/.exec(entry) ?? []
    const outcome = OUTCOMES.find((one) => one === word)
    if (outcome && name !== '' && name.length <= LONGEST_LABEL && !names.has(outcome)) names.set(outcome, name)
    else {
      const message = `has the line "${entry}"; write \`error: NAME\`, \`warning: NAME\` or \`clean: NAME\`, each once`
      context.addIssue({ code: 'custom', message })
    }
  }
  return names
})

/** Every input that publish/action.yml declares, and what it may hold. */
export const publishInputsSchema = z.object({
  reports: text.min(1, 'is empty; write the path of a report, or of a folder of reports'),
  'github-token': text,
  comment: choice(['auto', 'always', 'never'], 'auto'),
  'comment-id': commentId,
  labels,
  issue: truth('false'),
  'fail-on': choice(['error', 'warning', 'never'], 'never')
})

export type PublishInputs = z.output<typeof publishInputsSchema>
