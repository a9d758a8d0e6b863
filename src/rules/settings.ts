import picomatch from 'picomatch'
import type { z } from 'zod'
import type { Config, RuleSetting } from '../config/schema.js'
import type { RepoPath } from '../post/source.js'
import { includes, type Profile } from './profile.js'
import { rules } from './registry.js'
import type { Rule, RuleLevel, Severity } from './rule.js'
import { suggestion } from './suggestion.js'

/** A rule that is on for a post. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  /** The configuration sets the severity, so a case of its own weight doesn't change it. */
  configured: boolean
  options: unknown
}

/** The rules that are on for the post at a path. */
export type RuleSettings = (path: RepoPath) => readonly ActiveRule[]

/** What is wrong in the configuration, and where: keys and indexes from its root. */
export interface SettingsProblem {
  path: (string | number)[]
  message: string
}

/**
 * Reads `profile`, `rules` and `overrides` of the configuration. An override changes the severity, the options it names, or
 * both; a later one wins. A rule that is named is on, whatever the profile.
 *
 * @param known the rules that there are; default: all
 * @returns the settings by post, and what is wrong: with problems, `settings` must not be used
 */
export function compileRuleSettings(
  config: Pick<Config, 'rules' | 'overrides'> & Partial<Pick<Config, 'profile'>>,
  known: readonly Rule[] = rules
): { settings: RuleSettings; problems: SettingsProblem[] } {
  const problems = problemsOf(config.rules, ['rules'], known)
  const overrides = config.overrides.map((override, index) => {
    problems.push(...problemsOf(override.rules, ['overrides', index, 'rules'], known))
    return { matches: picomatch(override.files, { dot: true }), rules: override.rules }
  })
  const made = new Map<string, readonly ActiveRule[]>()
  const settings: RuleSettings = (path) => {
    const layers = overrides.filter((override) => override.matches(path))
    const key = layers.map((layer) => overrides.indexOf(layer)).join()
    const ready =
      made.get(key) ?? activeRules([config.rules, ...layers.map((layer) => layer.rules)], known, config.profile)
    made.set(key, ready)
    return ready
  }
  return { settings, problems }
}

function activeRules(
  layers: Record<string, RuleSetting>[],
  known: readonly Rule[],
  profile: Profile = 'recommended'
): ActiveRule[] {
  return known.flatMap((rule) => {
    let level: RuleLevel | undefined
    let options: Record<string, unknown> = {}
    let isOn = includes(profile, rule.profile ?? 'recommended')
    for (const layer of layers) {
      const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined
      if (setting === undefined) continue
      isOn = true
      const split = splitSetting(setting)
      level = split.level ?? level
      options = { ...options, ...split.options }
    }
    const severity = level ?? rule.severity
    if (!isOn || severity === 'off') return []
    return [{ rule, severity, configured: level !== undefined, options: rule.options.parse(options) }]
  })
}

function splitSetting(setting: RuleSetting): { level: RuleLevel | undefined; options: Record<string, unknown> } {
  if (typeof setting === 'string') return { level: setting, options: {} }
  const { severity, ...options } = setting
  return { level: severity, options }
}

function problemsOf(
  settings: Record<string, RuleSetting>,
  path: (string | number)[],
  known: readonly Rule[]
): SettingsProblem[] {
  return Object.entries(settings).flatMap(([id, setting]) => {
    const rule = known.find((candidate) => candidate.id === id)
    if (rule) return optionProblems(rule, splitSetting(setting).options, [...path, id])
    const meant = suggestion(
      id,
      known.map((candidate) => candidate.id)
    )
    const way = meant ? `Did you mean "${meant}"?` : 'docs/rules.md lists the rules.'
    return [{ path: [...path, id], message: `There is no rule "${id}". ${way}` }]
  })
}

function optionProblems(rule: Rule, options: Record<string, unknown>, path: (string | number)[]): SettingsProblem[] {
  const result = rule.options.safeParse(options)
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOfIssue(rule, issue, path))
}

function problemsOfIssue(rule: Rule, issue: z.core.$ZodIssue, path: (string | number)[]): SettingsProblem[] {
  const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code !== 'unrecognized_keys') {
    const message = `\`${inner.join('.')}\` of ${rule.id}: ${issue.message.replace(/^Invalid input: /, '')}.`
    return [{ path: [...path, ...inner], message }]
  }
  const names = optionNames(rule)
  return issue.keys.map((key) => {
    const meant = suggestion(key, names)
    const list = names.length > 0 ? `Its options: ${names.join(', ')}, severity.` : 'Its only option is severity.'
    const way = meant ? `Did you mean "${meant}"?` : list
    return { path: [...path, ...inner, key], message: `${rule.id} has no option "${key}". ${way}` }
  })
}

/** The names of a rule's own options. */
export function optionNames(rule: Rule): string[] {
  const shape = 'shape' in rule.options ? rule.options.shape : {}
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : []
}
