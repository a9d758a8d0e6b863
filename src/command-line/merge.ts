import { resolve } from 'node:path'
import { decodeSource } from '../post/decode.js'
import { failsAt } from '../report/threshold.js'
import { diskRepository } from '../repository/disk.js'
import { readReports } from '../shard/files.js'
import { mergeReports } from '../shard/merge.js'
import type { MergeArguments } from './arguments.js'
import { show } from './check.js'
import type { CommandLineIO } from './main.js'

/**
 * The command `merge`.
 * @returns the exit status, 0 or 1
 * @throws ReportError for reports that can't be used, or don't belong together
 */
export async function runMerge(args: MergeArguments, io: CommandLineIO): Promise<number> {
  const report = mergeReports(await readReports(args.reports.map((path) => resolve(io.directory, path))))
  const failOn = args.failOn ?? 'error'
  const files = diskRepository(io.directory)
  const readFile = (path: string) => files.read(path).catch(() => undefined)
  const readSource = async (path: string) => {
    const bytes = await readFile(path)
    return bytes && decodeSource(path, bytes)
  }
  await show({ report, statistics: { totalMs: 0 }, unread: 0, readSource, readFile }, args, io, failOn)
  return failsAt(failOn, report) ? 1 : 0
}
