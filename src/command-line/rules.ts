import picocolors from 'picocolors'
import { widthOf, wrap } from '../report/terminal-text.js'
import { counted } from '../report/wording.js'
import { fixOf } from '../rules/documentation.js'
import { rules } from '../rules/registry.js'
import { helpOf } from '../rules/run.js'
import type { RulesArguments } from './arguments.js'
import type { CommandLineIO } from './main.js'
import { print, usesColors } from './screen.js'

interface ListedRule {
  id: string
  severity: string
  profile: string
  /** null: none. */
  fix: 'safe' | 'suggestion' | null
  summary: string
  help: string
}

/**
 * The command `rules`.
 * @returns the exit status
 */
export async function listRules({ format }: RulesArguments, io: CommandLineIO): Promise<number> {
  const listed = await Promise.all(
    rules.map(
      async (rule): Promise<ListedRule> => ({
        id: rule.id,
        severity: rule.severity,
        profile: rule.profile ?? 'recommended',
        fix: (await fixOf(rule)) || null,
        summary: rule.summary,
        help: helpOf(rule.id)
      })
    )
  )
  await print(io.stdout, format === 'json' ? `${JSON.stringify(listed, null, 2)}\n` : table(listed, io))
  return 0
}

/** On a terminal the summary stands below, for it is wider than the rest leaves; elsewhere a rule is one line. */
function table(listed: readonly ListedRule[], { stdout, env }: CommandLineIO): string {
  const colors = picocolors.createColors(usesColors(stdout, env))
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, off: colors.dim }
  const header = ['Rule', 'Severity', 'Profile', 'Fix']
  const rows = listed.map(({ id, severity, profile, fix }) => [id, severity, profile, fix ?? ''])
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => widthOf(row[column] ?? ''))))
  const cells = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
  const width = Math.min(stdout.columns || 100, 100) - 2
  const lines = listed.flatMap((rule, index) => {
    const [id = '', severity = '', ...others] = cells(rows[index] ?? [])
    const color = paint[rule.severity as keyof typeof paint]
    const start = [colors.bold(id), color(severity), ...others].join('  ')
    if (!stdout.isTTY) return [`${start}  ${rule.summary}`]
    return [start.trimEnd(), ...wrap(rule.summary, width).map((line) => colors.dim(`  ${line}`))]
  })
  const head = [...cells(header), ...(stdout.isTTY ? [] : ['What it reports'])].join('  ').trimEnd()
  const foot = `${counted(listed.length, 'rule')}. "seo-content-check explain RULE" says more about one of them.`
  return `${[colors.dim(head), ...lines, '', foot].join('\n')}\n`
}
