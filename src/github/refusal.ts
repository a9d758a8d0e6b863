import { failureText, isRefusal, missingPermission } from './failure.js'

/** What GitHub may refuse, and where it is to be found all the same. */
const PARTS = {
  comment: { subject: 'the pull request comment', verb: 'was', elsewhere: 'The report is in the job summary.' },
  suggestions: { subject: 'the suggestions', verb: 'were', elsewhere: 'They are in the job summary as a patch.' },
  'check run': { subject: 'the check run', verb: 'was', elsewhere: 'The report is in the job summary.' }
}

/**
 * Why GitHub didn't take something, and what to do about it.
 * @param permission what to name where GitHub doesn't say what is missing
 */
export function whyRefused(
  what: keyof typeof PARTS,
  error: unknown,
  fromFork: boolean,
  permission = 'pull-requests: write'
): string {
  const { subject, verb, elsewhere } = PARTS[what]
  if (!isRefusal(error)) return `GitHub didn't take ${subject}: ${failureText(error)}. ${elsewhere}`
  // Reading may be what was refused first; writing is what is needed in the end.
  const missing = missingPermission(error, permission).replace(/: read$/, ': write')
  const wayOut = fromFork
    ? `pull requests from forks have a token that may only read, so \`${missing}\` is missing`
    : `give the job the permission \`${missing}\``
  return `T${subject.slice(1)} ${verb} refused (${failureText(error)}): ${wayOut}. ${elsewhere}`
}
