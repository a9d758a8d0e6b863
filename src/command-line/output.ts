import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CheckResult } from '../check.js'
import type { Config } from '../config/schema.js'
import { translationFor } from '../translation/translation.js'
import type { Format } from './arguments.js'
import { UsageError } from './usage.js'
import { VERSION } from './version.js'

export interface Appearance {
  colors: boolean
  /** Columns. */
  width: number
  /** From which severity on a finding fails the check. */
  failOn: Config['fail-on']
}

/** The report in the form that is asked for, in one piece or more; only the code of that form is loaded. */
export async function* render(
  { report, readSource, readFile, statistics }: CheckResult,
  format: Format,
  appearance: Appearance
): AsyncGenerator<string> {
  const { words } = await translationFor(report.language)
  switch (format) {
    case 'json': {
      const { renderJson } = await import('../report/json.js')
      yield* renderJson(report)
      return
    }
    case 'html': {
      const { renderHtml } = await import('../report/html/page.js')
      yield* renderHtml(report, { readSource, readFile, statistics, words })
      return
    }
    case 'sarif': {
      const { renderSarif } = await import('../report/sarif.js')
      yield renderSarif(report, VERSION)
      return
    }
    case 'junit': {
      const { renderJUnit } = await import('../report/junit.js')
      yield renderJUnit(report, appearance.failOn)
      return
    }
    case 'markdown': {
      const { renderSummary } = await import('../report/markdown.js')
      const { sourcesOfFixes } = await import('../report/by-post.js')
      yield renderSummary(report, { sources: await sourcesOfFixes(report, readSource), statistics, words })
      return
    }
    case 'pretty':
    case 'github': {
      const { renderPretty } = await import('../report/pretty.js')
      yield* renderPretty(report, { readSource, statistics, words, ...appearance })
      if (format === 'pretty') return
      const { annotationsOf, workflowCommand } = await import('../report/workflow-commands.js')
      const annotations = annotationsOf(report, { moreAt: words.theStepLog, words })
      for (const annotation of annotations) yield `${workflowCommand(annotation)}\n`
    }
  }
}

/**
 * Writes a file whole or not at all: what was there stays until the new text is complete.
 * @throws UsageError when it can't be written
 */
export async function writeOutput(
  directory: string,
  file: string,
  text: string | AsyncIterable<string>
): Promise<void> {
  const path = resolve(directory, file)
  const part = `${path}.${process.pid}.part`
  try {
    const facts = await stat(path).catch(() => undefined)
    // A device or a pipe, such as /dev/stdout, can't be replaced by a file.
    if (facts && !facts.isFile()) return await writeFile(path, text)
    await writeFile(part, text)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The report can't be written to ${file}: ${reason}`)
  }
}
