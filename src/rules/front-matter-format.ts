import { z } from 'zod'
import { openingFence } from './post-text.js'
import { defineRule } from './rule.js'

const NAMES = { yaml: 'YAML', toml: 'TOML', json: 'JSON' } as const

export const frontMatterFormat = defineRule({
  id: 'front-matter-format',
  severity: 'info',
  profile: 'all',
  summary: 'The front matter is in another format than the house style asks for.',
  why: 'Site generators that know several formats treat them alike, but scripts, editors and people who copy from one post to another are best served by one.',
  options: z.strictObject({
    format: z.enum(['yaml', 'toml', 'json']).default('yaml').describe('The format that front matter is to have.')
  }),
  messages: {
    other: (format: string, wanted: string) =>
      `The front matter is ${format}; posts of this site have ${wanted}, which scripts and editors count on. Write it as ${wanted}.`
  },
  good: [{ text: '---\ntitle: Banden\n---\n' }, { text: '+++\ntitle = "Tyres"\n+++\n', options: { format: 'toml' } }],
  bad: [
    { text: '+++\ntitle = "Banden"\n+++\n', at: '+++', message: 'is TOML; posts of this site have YAML' },
    { text: '---\ntitle: Tyres\n---\n', options: { format: 'toml' }, at: '---', message: 'Write it as TOML' }
  ],
  check({ post, options, messages, report }) {
    const { format } = post.frontMatter
    if (!format || format === options.format) return
    const message = messages.other(NAMES[format], NAMES[options.format])
    report({ span: openingFence(post), message, subject: 'front matter' })
  }
})
