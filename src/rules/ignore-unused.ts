import { z } from 'zod'
import type { DirectiveUse } from './ignores.js'
import { quote } from './quote.js'
import { defineRule, type RuleContext } from './rule.js'

const post = (comment: string, title = 'Onze cijfers') => `---\ntitle: ${title}\n---\n\n${comment}\n\n## Cijfers\n`
const SKIP = '<!-- seo-content-check-disable-next-line heading-skip: as in the book -->'

export const ignoreUnused = defineRule({
  id: 'ignore-unused',
  severity: 'info',
  summary: 'Something is switched off, but there is nothing to switch off.',
  why: 'What is left behind when a post has been repaired would one day hide something new. A comment is reported only when the rules that it names were on and could tell: where a link was not checked, or did not answer, nothing is said. `links.ignore` of the configuration is looked at when the whole site is checked.',
  options: z.strictObject({}),
  messages: {
    comment: (rule: string) => `This comment switches off \`${rule}\`, but nothing is found there. Remove it.`,
    among: (rule: string) =>
      `This comment switches off \`${rule}\` among others, but nothing of that kind is found there. Remove that name from it.`,
    entry: (url: string, where: 'this' | 'any') =>
      `No link of ${where} post is covered by ${quote(url)}. Remove this entry, or correct it.`
  },
  good: [
    {
      text: post(SKIP).replace('## Cijfers', '#### Cijfers').replace(SKIP, `## Onze\n\n${SKIP}`),
      rules: ['heading-skip']
    },
    { text: post(SKIP) },
    {
      text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links: [https://example.com/*]\n---\n\nZie <https://example.com/cijfers>.\n'
    }
  ],
  bad: [
    {
      text: post(SKIP),
      rules: ['heading-skip'],
      at: SKIP,
      message: 'switches off `heading-skip`, but nothing is found'
    },
    {
      text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links: [https://example.net/*]\n---\n\nZie <https://example.com/cijfers>.\n',
      at: 'https://example.net/*',
      message: 'No link of this post'
    }
  ],
  check({ directives, linkIgnores, isTold, messages, report }) {
    for (const use of directives) {
      const { kind, rules, span, keyword } = use.directive
      const unused = rules.filter((rule) => !use.covered.has(rule))
      if (!kind || use.expired) continue
      const message = rules.length === 1 ? messages.comment : messages.among
      for (const rule of unused) {
        if (isToldThere(rule, use, isTold)) report({ span, message: message(rule), subject: keyword })
      }
    }
    for (const { span, ignore } of linkIgnores) {
      if (ignore && !ignore.used && !ignore.expired) {
        report({ span, message: messages.entry(ignore.url, 'this'), subject: ignore.url })
      }
    }
  }
})

/** Whether a site turns a robot away differs from day to day. */
const FICKLE = new Set(['link-unverifiable', 'cover-unreachable'])

function isToldThere(rule: string, { lines }: DirectiveUse, isTold: RuleContext<unknown, unknown>['isTold']): boolean {
  return !FICKLE.has(rule) && lines.length > 0 && lines.every((line) => isTold(rule, line))
}
