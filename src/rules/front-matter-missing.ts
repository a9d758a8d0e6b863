import { z } from 'zod'
import { PARSER_WORDS, reportProblems } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** A post without front matter. */
export const frontMatterMissing = defineRule({
  id: 'front-matter-missing',
  severity: 'error',
  summary: 'A post has no front matter, or the file is empty.',
  why: 'Title, date and description of a page come from the fields at the top of its file. Without them Hugo publishes a page without a title, dated in the year 1, that no list shows where it belongs. Where the site generator is not known, only files in a folder such as `content` or `posts` are taken for posts that need front matter.',
  options: z.strictObject({}),
  messages: PARSER_WORDS,
  good: [
    { text: '---\ntitle: Onze tuin in de winter\n---\n\nHet vriest.\n' },
    { text: '+++\ntitle = "Our garden in winter"\n+++\n\nIt freezes.\n' },
    { text: '{\n  "title": "Our garden in winter"\n}\n\nIt freezes.\n' },
    { text: '# How to build this\n\nRun the script.\n', path: 'handbook/build.md', generator: 'generic' }
  ],
  bad: [
    {
      text: '# Onze tuin in de winter\n\nHet vriest.\n',
      at: '# Onze tuin in de winter',
      message: 'There is no front matter'
    },
    {
      text: 'title: Our garden in winter\n\nIt freezes.\n',
      at: 'title: Our garden in winter',
      message: 'between two lines of `---`'
    },
    { text: '', at: '', message: 'The file is empty' },
    { text: 'It freezes.\n', path: 'posts/winter.md', generator: 'generic', at: 'It freezes.' }
  ],
  check({ post, site, generator, messages, report }) {
    if (generator.needsFrontMatter(post.path, site)) reportProblems(post, ['missing'], report, messages)
  }
})
