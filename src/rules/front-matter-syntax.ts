import { z } from 'zod'
import { PARSER_WORDS, reportProblems } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** Front matter that can't be read as YAML, TOML or JSON. */
export const frontMatterSyntax = defineRule({
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'Front matter is not valid YAML, TOML or JSON, is code, or is not saved as UTF-8.',
  why: 'One wrong character can stop the build of the whole site, or put half a post into one field. Front matter in a programming language (`---js`) is never run, neither here nor by Hugo: a pull request could run anything with it. Lines of a quoted text that are not indented are a warning where the generator reads YAML with js-yaml 3 (Docusaurus, Eleventy, Hexo, Next with gray-matter), which allows them.',
  options: z.strictObject({}),
  messages: PARSER_WORDS,
  good: [
    { text: '---\ntitle: "Tuinieren: zo begin je"\ntags: [tuin, winter]\n---\n' },
    { text: '---\ntitle: Gardening in winter\ncover:\n  image: garden.jpg\n---\n' },
    { text: '+++\ntitle = "Gardening in winter"\ntags = ["garden"]\n+++\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Tuinieren: zo begin je\n---\n',
      at: ':',
      message: 'has a colon in it',
      fixed: '---\ntitle: "Tuinieren: zo begin je"\n---\n'
    },
    {
      text: '---\ntitle: Gardening\ncover:\n\timage: garden.jpg\n---\n',
      at: '\t',
      message: 'indented with a tab',
      fixed: '---\ntitle: Gardening\ncover:\n  image: garden.jpg\n---\n'
    },
    {
      text: '---\ntitle: "Gardening\ndate: 2026-02-27\n---\n',
      at: '"Gardening',
      message: 'starts with a double quote',
      fixed: '---\ntitle: "Gardening"\ndate: 2026-02-27\n---\n'
    },
    { text: '---js\nmodule.exports = { title: "Gardening" }\n---\n', at: '---js', message: 'It was not read' },
    {
      text: '+++\ntitle = Gardening\n+++\n',
      at: 'Gardening',
      message: 'TOML needs quotes',
      fixed: '+++\ntitle = "Gardening"\n+++\n'
    }
  ],
  check({ post, generator, messages, report }) {
    reportProblems(post, ['syntax', 'code'], report, messages, generator.dialect)
  }
})
