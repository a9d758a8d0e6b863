import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { configSchema } from '../../src/config/schema.js'
import { defineRule, type Rule, type RuleLevel } from '../../src/rules/rule.js'
import { compileRuleSettings } from '../../src/rules/settings.js'

const rule = (id: string, severity: RuleLevel = 'warning'): Rule =>
  defineRule({
    id,
    severity,
    summary: '',
    why: '',
    options: z.strictObject({ max: z.number().default(600), suffix: z.string().default('') }),
    messages: {},
    good: [],
    bad: [],
    check: () => undefined
  })

const known = [rule('title-width'), rule('link-broken', 'error'), rule('tag-count', 'off')]
const compile = (config: unknown) => compileRuleSettings(configSchema.parse(config), known)
const summary = (config: unknown, path = 'content/posts/a.md') =>
  compile(config)
    .settings(path)
    .map((active) => [active.rule.id, active.severity, active.options])

describe('the settings of rules', () => {
  it('are the defaults of the rules without a configuration', () => {
    expect(summary({})).toEqual([
      ['title-width', 'warning', { max: 600, suffix: '' }],
      ['link-broken', 'error', { max: 600, suffix: '' }]
    ])
  })

  it('take a level alone, or a level with options', () => {
    expect(summary({ rules: { 'title-width': { severity: 'error', max: 580 }, 'link-broken': 'off' } })).toEqual([
      ['title-width', 'error', { max: 580, suffix: '' }]
    ])
    expect(summary({ rules: { 'tag-count': 'info' } })).toContainEqual(['tag-count', 'info', { max: 600, suffix: '' }])
  })

  it('differ by glob: an override changes what it names, and a later one wins', () => {
    const config = {
      rules: { 'title-width': { max: 580 } },
      overrides: [
        { files: ['content/nl/**'], rules: { 'title-width': { suffix: ' | Blog' }, 'link-broken': 'warning' } },
        { files: ['**/legal.md'], rules: { 'title-width': 'off' } }
      ]
    }
    expect(summary(config, 'content/en/a.md')[0]).toEqual(['title-width', 'warning', { max: 580, suffix: '' }])
    expect(summary(config, 'content/nl/a.md')).toEqual([
      ['title-width', 'warning', { max: 580, suffix: ' | Blog' }],
      ['link-broken', 'warning', { max: 600, suffix: '' }]
    ])
    expect(summary(config, 'content/nl/legal.md')).toEqual([['link-broken', 'warning', { max: 600, suffix: '' }]])
  })

  it('know whether the configuration set a severity', () => {
    const { settings } = compile({ rules: { 'title-width': 'warning', 'link-broken': { max: 1 } } })
    expect(settings('a.md').map((active) => active.configured)).toEqual([true, false])
  })
})

describe('profiles', () => {
  const byProfile = [
    { ...rule('title-width') },
    { ...rule('slug-length'), profile: 'strict' as const },
    { ...rule('title-case'), profile: 'all' as const }
  ]
  const on = (config: unknown, path = 'a.md') =>
    compileRuleSettings(configSchema.parse(config), byProfile)
      .settings(path)
      .map((active) => active.rule.id)

  it('hold the rules of the smaller ones', () => {
    expect(on({})).toEqual(['title-width'])
    expect(on({ profile: 'strict' })).toEqual(['title-width', 'slug-length'])
    expect(on({ profile: 'all' })).toEqual(['title-width', 'slug-length', 'title-case'])
  })

  it('leave a rule on that the configuration names, and one off that it switches off', () => {
    expect(on({ rules: { 'title-case': { max: 3 }, 'title-width': 'off' } })).toEqual(['title-case'])
    const overrides = [{ files: ['b.md'], rules: { 'slug-length': 'warning' } }]
    expect(on({ overrides })).toEqual(['title-width'])
    expect(on({ overrides }, 'b.md')).toEqual(['title-width', 'slug-length'])
  })
})

describe('mistakes in the settings of rules', () => {
  it('name the rule that was meant', () => {
    expect(compile({ rules: { 'title-widht': 'off' } }).problems).toEqual([
      { path: ['rules', 'title-widht'], message: 'There is no rule "title-widht". Did you mean "title-width"?' }
    ])
    expect(compile({ rules: { seo: 'off' } }).problems[0]?.message).toBe(
      'There is no rule "seo". docs/rules.md lists the rules.'
    )
  })

  it('point into overrides, at the option', () => {
    const overrides = [{ files: ['**'], rules: { 'title-width': { maximum: 3, max: 'wide', sufix: '' } } }]
    expect(compile({ overrides }).problems).toEqual([
      {
        path: ['overrides', 0, 'rules', 'title-width', 'max'],
        message: '`max` of title-width: expected number, received string.'
      },
      {
        path: ['overrides', 0, 'rules', 'title-width', 'maximum'],
        message: 'title-width has no option "maximum". Its options: max, suffix, severity.'
      },
      {
        path: ['overrides', 0, 'rules', 'title-width', 'sufix'],
        message: 'title-width has no option "sufix". Did you mean "suffix"?'
      }
    ])
  })

  it('are found when a rule is named like a property of every object', () => {
    expect(compile({ rules: { constructor: 'off' } }).problems).toHaveLength(1)
  })
})
