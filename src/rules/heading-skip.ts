import { z } from 'zod'
import { relevel, sectionAt } from './heading-level.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const headingSkip = defineRule({
  id: 'heading-skip',
  severity: 'warning',
  summary: 'A heading is more than one level below the heading before it.',
  why: 'Screen readers and tables of contents build an outline of the levels; where one is skipped, a part seems to be missing. Often the level was chosen for its size. WCAG and markdownlint (MD001) ask the same.',
  options: z.strictObject({}),
  messages: {
    skips: (text: string, level: number, before: number) =>
      `Heading ${quote(text)} is of level ${level}, right under one of level ${before}: the outline of the page skips a level. Make it level ${before + 1} (\`${'#'.repeat(before + 1)}\`).`,
    raise: (level: number) => `Make it level ${level}, and move what is under it along`
  },
  good: [
    { text: '---\ntitle: Fietstocht\n---\n\n## De route\n\n### Langs de dijk\n\n## De terugweg\n' },
    { text: '---\ntitle: A ride\n---\n\n### A post may start at any level\n\n### As long as it goes on so\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Fietstocht\n---\n\n## De route\n\n#### Langs de dijk\n\n##### De pont\n\n## De terugweg\n',
      at: '#### Langs de dijk',
      message: 'Make it level 3',
      fixed: '---\ntitle: Fietstocht\n---\n\n## De route\n\n### Langs de dijk\n\n#### De pont\n\n## De terugweg\n'
    },
    {
      text: '---\ntitle: A ride\n---\n\n## The route\n\n#### Along the dike\n\n#### Across the river\n',
      at: '#### Along the dike',
      fixed: '---\ntitle: A ride\n---\n\n## The route\n\n### Along the dike\n\n### Across the river\n'
    }
  ],
  check({ post, messages, report }) {
    const { headings } = post.body
    for (const [index, heading] of headings.entries()) {
      const before = headings[index - 1]
      if (!before || heading.level <= before.level + 1) continue
      const { level, span, text } = heading
      const wanted = before.level + 1
      const section = sectionAt(headings, index, before.level)
      const edits = relevel(section, (each) => Math.max(wanted, each.level - (level - wanted)))
      const fix = edits && { description: messages.raise(wanted), safe: false, edits }
      const message = messages.skips(text, level, before.level)
      report({ span, message, subject: `${'#'.repeat(level)} ${text}`, ...(fix && { fix }) })
    }
  }
})
