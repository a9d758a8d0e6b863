import { z } from 'zod'
import { type TypeProblem, typeProblems } from '../generators/type-problems.js'
import { walkFields } from '../post/front-matter/find.js'
import { quoteYaml } from '../post/front-matter/scalar-text.js'
import { keyMatch, pathName } from './field-names.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const SWITCH = /^(?:yes|no|on|off)$/i
const LEADING_ZERO = /^[-+]?0\d+$/
/** A number of an order is the same to all up to 07, and would be none in quotes. */
const ORDER_KEY = /(?:weight|order|position|priority|index)$/i
const SAME_TO_ALL = /^[-+]?0+[0-7]$/
const SIXTIES = /^[-+]?\d+(?::[0-5]?\d){1,2}$/

export const yamlAmbiguousScalar = defineRule({
  id: 'yaml-ambiguous-scalar',
  severity: 'warning',
  summary: 'A value without quotes is one thing to some YAML parsers and another to others.',
  why: '`no` is false in YAML 1.1 (Hugo up to 0.151, Jekyll) and a text in YAML 1.2 (Hugo from 0.152 on, Astro). `007` is 7 to all of them, `010` is 8 to some, and `12:30` is 750 to Jekyll and to the generators that use gray-matter. Values whose type the generator knows are for `field-type`.',
  options: z.strictObject({}),
  messages: {
    switch: (name: string, value: string) =>
      `\`${name}\` is ${quote(value)} without quotes: true or false to some versions of site generators, a text to others. Put it in quotes if it is a text, or write \`true\` or \`false\`.`,
    zero: (name: string, value: string) =>
      `\`${name}\` is ${quote(value)} without quotes, which is read as a number without the zero, or as another number. Put it in quotes.`,
    sixties: (name: string, value: string) =>
      `\`${name}\` is ${quote(value)} without quotes, which some site generators read as one number, counted in sixties. Put it in quotes.`,
    fix: 'Put the value in quotes'
  },
  good: [
    { text: '---\ntitle: Banden\ncountry: "no"\nstart: "12:30"\ncode: "007"\n---\n' },
    { text: '---\ntitle: Banden\nscore: 0.5\nnumber: 0\ndate: 2026-02-27\nfeatured: true\n---\n' },
    { text: '---\ntitle: Tyres\nweight: 01\nmenu:\n  main:\n    weight: 02\n---\n' },
    { text: '+++\ntitle = "Tyres"\nstart = 12:30:00\n+++\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Fjorden\ncountry: no\n---\n',
      at: 'no',
      message: '`country` is "no" without quotes',
      fixed: '---\ntitle: Fjorden\ncountry: "no"\n---\n'
    },
    {
      text: '---\ntitle: Bikes\nevent:\n  start: 12:30\n---\n',
      at: '12:30',
      message: 'counted in sixties',
      fixed: '---\ntitle: Bikes\nevent:\n  start: "12:30"\n---\n'
    },
    {
      text: '---\ntitle: Bikes\nareas: [010, 020]\n---\n',
      at: '010',
      message: '`areas[1]` is "010"',
      fixed: '---\ntitle: Bikes\nareas: ["010", 020]\n---\n'
    }
  ],
  check({ post, generator, messages, report }) {
    const { root, format } = post.frontMatter
    if (format !== 'yaml') return
    let told: ReadonlySet<TypeProblem['node']> | undefined
    for (const { path, node } of walkFields(root)) {
      if (node.kind !== 'scalar' || node.style !== 'plain') continue
      const written = post.source.slice(node.span)
      const kind = kindOf(written)
      if (!kind || (SAME_TO_ALL.test(written) && ORDER_KEY.test(String(path.at(-1))))) continue
      told ??= new Set(typeProblems(generator.schema, root, keyMatch(generator), post.source).map((one) => one.node))
      if (told.has(node)) continue
      const name = pathName(path)
      const edits = [{ span: node.span, text: quoteYaml(written) }]
      const fix = { description: messages.fix, safe: kind !== 'switch', edits }
      report({ span: node.span, message: messages[kind](name, written), subject: name, fix })
    }
  }
})

function kindOf(written: string): 'switch' | 'zero' | 'sixties' | undefined {
  if (SWITCH.test(written)) return 'switch'
  if (LEADING_ZERO.test(written)) return 'zero'
  return SIXTIES.test(written) ? 'sixties' : undefined
}
