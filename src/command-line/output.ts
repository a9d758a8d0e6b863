import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CheckResult } from '../check.js'
import type { Format } from './arguments.js'
import { UsageError } from './usage.js'

export interface Appearance {
  colors: boolean
  /** Columns. */
  width: number
}

/** The report in the form that is asked for; only the code of that form is loaded. */
export async function render(
  { report, sources, statistics }: CheckResult,
  format: Format,
  appearance: Appearance
): Promise<string> {
  switch (format) {
    case 'json': {
      const { renderJson } = await import('../report/json.js')
      return renderJson(report)
    }
    case 'markdown': {
      const { renderSummary } = await import('../report/markdown.js')
      return renderSummary(report, { sources, statistics })
    }
    case 'pretty':
    case 'github': {
      const { renderPretty } = await import('../report/pretty.js')
      const text = renderPretty(report, { sources, statistics, ...appearance })
      if (format === 'pretty') return text
      const { annotationsOf, workflowCommand } = await import('../report/workflow-commands.js')
      const commands = annotationsOf(report, { moreAt: 'the log of this step' }).map(workflowCommand)
      return [text, ...commands.map((command) => `${command}\n`)].join('')
    }
  }
}

/**
 * Writes a file whole or not at all: what was there stays until the new text is complete.
 * @throws UsageError when it can't be written
 */
export async function writeOutput(directory: string, file: string, text: string): Promise<void> {
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
