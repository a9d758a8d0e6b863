import picocolors from 'picocolors'
import type { Colors } from '../report/pretty-finding.js'
import { printable, wrap } from '../report/terminal-text.js'
import { fixOf, optionsOf } from '../rules/documentation.js'
import { runExample } from '../rules/example.js'
import { ruleOf, rules } from '../rules/registry.js'
import type { Rule } from '../rules/rule.js'
import { helpOf } from '../rules/run.js'
import { suggestion } from '../rules/suggestion.js'
import type { ExplainArguments } from './arguments.js'
import type { CommandLineIO } from './main.js'
import { print, usesColors } from './screen.js'
import { UsageError } from './usage.js'

const FIXES = {
  safe: 'It offers a fix that --fix writes.',
  suggestion: 'It offers a suggestion that --fix-suggestions writes.',
  '': ''
}

/**
 * The command `explain`.
 * @returns the exit status
 * @throws UsageError when there is no such rule
 */
export async function explain(args: ExplainArguments, { stdout, env }: CommandLineIO): Promise<number> {
  const rule = ruleOf(args.rule) ?? ruleOf(args.rule.toLowerCase())
  if (!rule) throw new UsageError(unknown(args.rule))
  const width = Math.min(stdout.columns || 100, 100)
  await print(stdout, await explanation(rule, width, picocolors.createColors(usesColors(stdout, env))))
  return 0
}

function unknown(name: string): string {
  const ids = rules.map(({ id }) => id)
  const near = suggestion(name, ids)
  if (near) return `There is no rule "${name}". Did you mean "${near}"?`
  const word = name.toLowerCase()
  const like = word.length < 3 ? [] : ids.filter((id) => id.includes(word)).slice(0, 8)
  const way = like.length > 0 ? `There are ${like.join(', ')}.` : '"seo-content-check rules" lists them.'
  return `There is no rule "${name}". ${way}`
}

async function explanation(rule: Rule, width: number, colors: Colors): Promise<string> {
  const profile = rule.profile ?? 'recommended'
  const facts = [
    `Severity ${rule.severity}.`,
    profile === 'recommended' ? '' : `Only in the profile ${profile}, or when the configuration names it.`,
    FIXES[await fixOf(rule)]
  ]
  const [bad] = rule.bad
  const [good] = rule.good
  const fine = bad?.fixed ?? good?.text
  const parts = [
    colors.bold(rule.id),
    wrap(rule.summary, width).join('\n'),
    wrap(facts.filter((fact) => fact !== '').join(' '), width).join('\n'),
    paragraphs(rule.why, width),
    options(rule, width, colors),
    bad ? `${colors.bold('Reported')}\n${indented(bad.text, colors)}` : '',
    bad ? await messages(rule, width) : '',
    fine === undefined ? '' : `${colors.bold(bad?.fixed === undefined ? 'Fine' : 'Fixed')}\n${indented(fine, colors)}`,
    helpOf(rule.id)
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** What the rule says about its first bad example. */
async function messages(rule: Rule, width: number): Promise<string> {
  const [bad] = rule.bad
  if (!bad) return ''
  const said = new Set((await runExample(rule, bad)).map(({ message }) => message))
  return [...said]
    .flatMap((message) => wrap(message, width - 4).map((line, index) => `${index === 0 ? '  > ' : '    '}${line}`))
    .join('\n')
}

function options(rule: Rule, width: number, colors: Colors): string {
  const lines = optionsOf(rule).flatMap(([name, { description = '', default: value }]) => [
    `  ${colors.cyan(name)}  ${colors.dim(`default: ${JSON.stringify(value)}`)}`,
    ...wrap(description, width - 6).map((line) => `      ${line}`)
  ])
  return lines.length === 0 ? '' : [colors.bold('Options'), ...lines].join('\n')
}

/** Markdown reads well as it is, once its lines have a width. */
function paragraphs(markdown: string, width: number): string {
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^\s*(?:[-*]|\d+\.)\s+/.exec(line)?.[0] ?? ''
      const lines = wrap(line.slice(mark.length), width - mark.length)
      return lines.map((one, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + one).join('\n')
    })
    .join('\n')
}

function indented(text: string, colors: Colors): string {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => colors.dim(`  ${printable(line)}`.trimEnd()))
    .join('\n')
}
