import type { CheckResult } from '../check.js'
import { unifiedDiff } from '../fix/diff.js'
import { type FixedPost, fixInRounds } from '../fix/rounds.js'
import { fixSummary } from '../fix/summary.js'
import { writePosts } from '../fix/write.js'
import { LinkAnswers } from '../links/answers.js'
import { printable } from '../report/terminal-text.js'
import type { Repository } from '../repository/repository.js'
import type { CheckArguments } from './arguments.js'
import type { CommandLineIO } from './main.js'
import { print } from './screen.js'

export type CheckOf = (head: Repository, answers: LinkAnswers) => Promise<CheckResult>

/**
 * Fixes what can be fixed, and says what that was beside the report, which is for scripts as well.
 * @param root the folder that `head` is read from
 * @returns the check of what is left
 */
export async function fixAndCheck(
  { level, isDryRun }: NonNullable<CheckArguments['fix']>,
  io: CommandLineIO,
  root: string,
  head: Repository,
  checkOf: CheckOf
): Promise<CheckResult> {
  const answers = new LinkAnswers()
  const rounds = await fixInRounds(head, (repository) => checkOf(repository, answers), level)
  if (isDryRun) {
    await printDiff(rounds.posts, io)
    await print(io.stderr, fixSummary(rounds.posts, rounds.unfixed, true))
    return rounds.result
  }
  const unwritten = await writePosts(root, rounds.posts)
  const paths = new Set(unwritten.map(({ path }) => path))
  const written = rounds.posts.filter(({ path }) => !paths.has(path))
  await print(io.stderr, fixSummary(written, [...rounds.unfixed, ...unwritten], false))
  return unwritten.length > 0 ? rounds.without([...paths]) : rounds.result
}

/** For another program the diff is as it is; on a terminal nothing in it is acted upon. */
async function printDiff(posts: readonly FixedPost[], { stdout }: CommandLineIO): Promise<void> {
  const diff = await unifiedDiff(posts)
  const lines = stdout.isTTY ? diff.split('\n').map((line) => printable(line.replace(/\r$/, ''))) : [diff]
  await print(stdout, lines.join('\n'))
}
