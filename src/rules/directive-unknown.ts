import { z } from 'zod'
import { DIRECTIVES, directivesOf } from './ignores.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { suggestion } from './suggestion.js'

const post = (comment: string) => `---
title: Onze cijfers
---

${comment}
Zie <https://example.com/cijfers>.
`

/**
 * @param ruleIds the ids of all rules, asked for when a post is checked
 */
export function directiveUnknown(ruleIds: () => Iterable<string>) {
  return defineRule({
    id: 'directive-unknown',
    severity: 'warning',
    summary: 'A comment or field that should switch something off is not understood.',
    why: 'A comment such as `<!-- seo-content-check-disable-next-line link-broken: reason -->` only works when its keyword and the names of the rules are right. A typing error would leave it without effect, and nobody would know.',
    options: z.strictObject({}),
    messages: {
      unknownRule: (name: string, meant: string | undefined) =>
        `There is no rule ${quote(name)}, so this comment has no effect on it. ${meant ? `Did you mean "${meant}"?` : 'Name a rule as it stands in a finding, and put a colon before the reason.'}`,
      noDay: (text: string) =>
        `${quote(text)} is no day, so this comment holds without end. Write the last day on which it should, such as \`until 2026-12-31\`.`,
      ignoreLinks: (problem: string) => `This entry of \`ignore-links\` has no effect: ${problem}.`,
      unknownKeyword: (keyword: string) =>
        `${quote(keyword)} means nothing here, so this comment has no effect. Write ${DIRECTIVES.map((kind) => `\`seo-content-check-${kind}\``).join(', ')}.`
    },
    good: [
      { text: post('<!-- seo-content-check-disable-next-line link-broken: opens next week -->') },
      { text: post('<!-- seo-content-check-disable-next-line -->') }
    ],
    bad: [
      {
        text: post('<!-- seo-content-check-disable-next-line link-brokn: opens next week -->'),
        at: '<!-- seo-content-check-disable-next-line link-brokn: opens next week -->',
        message: 'Did you mean "link-broken"?'
      },
      {
        text: post('<!-- seo-content-check-ignore -->'),
        at: '<!-- seo-content-check-ignore -->',
        message: '"seo-content-check-ignore" means nothing here'
      },
      {
        text: post('<!-- seo-content-check-disable-next-line link-broken until May: opens then -->'),
        at: '<!-- seo-content-check-disable-next-line link-broken until May: opens then -->',
        message: '"May" is no day'
      },
      {
        text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links:\n    - /example(/\n---\n',
        at: '/example(/',
        message: 'is not a valid RE2 expression'
      }
    ],
    check({ post, linkIgnores, messages, report }) {
      const known = new Set(ruleIds())
      for (const { kind, keyword, rules, noDay, span } of directivesOf(post)) {
        const unknown = rules.find((name) => !known.has(name))
        if (!kind) report({ span, message: messages.unknownKeyword(keyword), subject: keyword })
        else if (unknown !== undefined) {
          report({ span, message: messages.unknownRule(unknown, suggestion(unknown, known)), subject: unknown })
        } else if (noDay !== undefined) report({ span, message: messages.noDay(noDay), subject: keyword })
      }
      for (const { span, problem } of linkIgnores) {
        if (problem !== undefined) report({ span, message: messages.ignoreLinks(problem), subject: 'ignore-links' })
      }
    }
  })
}
