import { z } from 'zod'
import type { JsonType } from '../contract/contract.js'
import { contractOf } from '../contract/post-contract.js'
import type { FieldKind } from '../generators/field-kinds.js'
import { type TypeProblem, typeProblems } from '../generators/type-problems.js'
import { toData } from '../post/front-matter/find.js'
import type { FieldPath, FrontMatterFormat } from '../post/post.js'
import { describeNode, keyMatch, nodeOnPath, pathName, writeField } from './field-names.js'
import { type FieldFix, fixedType, switchMeant } from './field-type-fix.js'
import { isReliable } from './front-matter-state.js'
import { shorten } from './quote.js'
import { defineRule, type Fix } from './rule.js'

/** A value of the wrong type. */
export const fieldType = defineRule({
  id: 'field-type',
  severity: 'error',
  summary:
    'A field holds another type of value than the site generator, the theme or the JSON Schema of the configuration needs.',
  why: 'Hugo takes `draft: ja` for false and publishes the draft. With PaperMod a text where `tags` or `cover` should be a list or a group of fields stops the build of the whole site. Where a wrong type does less harm it is a warning.',
  options: z.strictObject({}),
  messages: {
    flag: (name: string, value: string, effect: string, way: string) => `\`${name}\` is ${value}; ${effect}. ${way}`,
    harmlessFlag: (name: string, value: string, way: string) =>
      `\`${name}\` is ${value}, which counts as false because it is not "true". ${way}`,
    type: (name: string, value: string, wanted: string, effect: string | undefined, way: string) =>
      `\`${name}\` is ${value} instead of ${wanted}${effect ? `; ${effect}` : ''}. ${way}`,
    loss: (name: string, written: string, printed: string, way: string) =>
      `\`${name}\` is ${written} without quotes, which is printed as ${printed}. ${way}`,
    demanded: "this site's configuration asks for that",
    write: (text: string) => `Write \`${text}\`.`,
    either: (one: string, other: string) => `Write \`${one}\` or \`${other}\`.`,
    below: (name: string) => `Put it on a line of its own below, as \`${name}\`.`,
    quotes: (text: string) => `Put it in quotes: \`${text}\`.`,
    change: (wanted: string) => `Make it ${wanted}.`,
    fix: (value: string) => `Write ${value}`,
    fixBelow: (name: string) => `Make it \`${name}\` of the group`,
    neither: 'that is neither true nor false',
    kinds: {
      text: 'a text',
      flag: 'true or false',
      number: 'a number',
      list: 'a list',
      map: 'a group of fields'
    } satisfies Record<FieldKind, string>,
    types: {
      string: 'a text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a group of fields',
      null: 'empty'
    } satisfies Record<JsonType, string>,
    or: (types: readonly string[]) => types.join(' or ')
  },
  good: [
    {
      text: '---\ntitle: Onze tuin\ndraft: false\ntags: [tuin, winter]\ncover:\n  image: tuin.jpg\n  alt: Een tuin\n---\n'
    },
    { text: '---\ntitle: 1984\ndraft: "true"\ntags:\nShowToc: true\nsectie: 3\n---\n' },
    { text: '+++\ntitle = "Our garden"\ndraft = true\n[cover]\nimage = "garden.jpg"\n+++\n' },
    { text: '---\ntitle: Our garden\ntags: seo\naliases: /old/\n---\n', generator: 'hugo' },
    { text: '---\ntitle: Our garden\ntags: garden winter\nimage: garden.jpg\n---\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\nprijs: vijf euro\n---\n',
      schema: { properties: { prijs: { type: 'number' } } },
      at: 'vijf euro',
      message:
        '`prijs` is the text "vijf euro" instead of a number; this site\'s configuration asks for that. Make it a number.'
    },
    {
      text: '---\ntitle: Onze tuin\ndraft: ja\n---\n',
      at: 'ja',
      message: '`draft` is the text "ja"; Hugo reads that as false and publishes the post. Write `draft: true`.',
      fixed: '---\ntitle: Onze tuin\ndraft: true\n---\n'
    },
    {
      text: '---\ntitle: Onze tuin\ndraft: nee\n---\n',
      at: 'nee',
      message: 'counts as false',
      fixed: '---\ntitle: Onze tuin\ndraft: false\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ndraft: almost\n---\n',
      at: 'almost',
      message: 'Write `draft: true` or `draft: false`.'
    },
    {
      text: '---\ntitle: Our garden\ntags: "seo, content marketing"\n---\n',
      at: '"seo, content marketing"',
      message: 'instead of a list; the build stops. Write `tags: ["seo", "content marketing"]`.',
      fixed: '---\ntitle: Our garden\ntags: ["seo", "content marketing"]\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ntags: seo, garden\n---\n',
      generator: 'hugo',
      at: 'seo, garden',
      message: 'Hugo makes one single term of it',
      fixed: '---\ntitle: Our garden\ntags: ["seo", "garden"]\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ncover: https://example.com/garden.jpg\n---\n',
      at: 'https://example.com/garden.jpg',
      message: 'instead of a group of fields; the build stops. Put it on a line of its own below, as `cover.image`.',
      fixed: '---\ntitle: Our garden\ncover:\n  image: https://example.com/garden.jpg\n---\n'
    },
    {
      text: '+++\ntitle = "Our garden"\ncover = "garden.jpg"\n+++\n',
      at: '"garden.jpg"',
      fixed: '+++\ntitle = "Our garden"\ncover = { image = "garden.jpg" }\n+++\n'
    },
    {
      text: '---\ntitle: Our garden\ncover:\n  image: [garden.jpg]\n---\n',
      at: '[garden.jpg]',
      message: '`cover.image` is a list instead of a text',
      fixed: '---\ntitle: Our garden\ncover:\n  image: garden.jpg\n---\n'
    },
    {
      text: '---\ntitle: [Our, garden]\n---\n',
      at: '[Our, garden]',
      message: 'Hugo publishes the post without a title'
    },
    {
      text: '---\ntitle: 007\n---\n',
      at: '007',
      message: '`title` is 007 without quotes, which is printed as 7. Write `title: "007"`.',
      fixed: '---\ntitle: "007"\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ntags:\n  - garden\n  - tips: winter\n---\n',
      at: 'tips: winter',
      message: '`tags[2]` is a group of fields instead of a text. Put it in quotes: `"tips: winter"`.',
      fixed: '---\ntitle: Our garden\ntags:\n  - garden\n  - "tips: winter"\n---\n'
    },
    {
      text: '---\ntitle: Our garden\nShowToc: "false"\n---\n',
      at: '"false"',
      fixed: '---\ntitle: Our garden\nShowToc: false\n---\n'
    }
  ],
  check({ post, site, generator, messages, report }) {
    if (!isReliable(post)) return
    const { root, format } = post.frontMatter
    const match = keyMatch(generator)
    const told = new Set<string>()
    for (const problem of typeProblems(generator.schema, root, match, post.source)) {
      const subject = pathName(problem.path)
      told.add(subject)
      const fix = fixedType(problem, post)
      const message = problem.kind === 'loss' ? lossText(problem, fix) : typeText(problem, fix)
      const weight =
        problem.kind === 'type' && problem.notes.severity === 'error' && !isHarmless(problem)
          ? {}
          : { severity: 'warning' as const }
      report({ span: problem.node.span, message, subject, ...weight, ...(fix && { fix: described(fix) }) })
    }
    for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
      const subject = pathName(violation.path)
      if (violation.kind !== 'type' || told.has(subject)) continue
      const { node } = nodeOnPath(root, violation.path, match)
      const wanted = messages.or(violation.wanted.map((type) => messages.types[type]))
      const value = describeNode(node, post.source)
      const message = messages.type(subject, value, wanted, messages.demanded, messages.change(wanted))
      report({ span: node.span, message, subject, ...(violation.by === undefined ? {} : { severity: 'warning' }) })
    }

    function typeText({ node, notes, path }: TypeProblem, fix: FieldFix | undefined): string {
      const name = pathName(path)
      const value = describeNode(node, post.source)
      if (notes.kind === 'flag') {
        const meant = switchMeant(node)
        const way =
          meant === undefined ? eitherWay(name, format) : messages.write(writeField(name, String(meant), format))
        if (isHarmless({ node, notes })) return messages.harmlessFlag(name, value, way)
        return messages.flag(name, value, notes.effect ?? messages.neither, way)
      }
      const wanted = messages.kinds[notes.kind]
      return messages.type(name, value, wanted, notes.effect, wayOut(path, fix, wanted))
    }

    function wayOut(path: FieldPath, fix: FieldFix | undefined, wanted: string): string {
      const last = path.at(-1)
      if (!fix) return messages.change(wanted)
      if (fix.below) return messages.below(pathName([...path, fix.below]))
      return typeof last === 'string'
        ? messages.write(writeField(last, fix.value, format))
        : messages.quotes(shorten(fix.value))
    }

    function described({ value, below, safe, edits }: FieldFix): Fix {
      return { description: below === undefined ? messages.fix(value) : messages.fixBelow(below), safe, edits }
    }

    function eitherWay(name: string, format: FrontMatterFormat | undefined): string {
      return messages.either(writeField(name, 'true', format), writeField(name, 'false', format))
    }

    function lossText({ node, path }: TypeProblem, fix: FieldFix | undefined): string {
      const name = pathName(path)
      const written = shorten(post.source.slice(node.span))
      const printed = String(toData(node))
      return messages.loss(name, written, printed, wayOut(path, fix, messages.kinds.text))
    }
  }
})

/** A text that says no is read as it is meant, if only because it isn't "true". */
function isHarmless({ node, notes }: Pick<TypeProblem, 'node' | 'notes'>): boolean {
  return notes.kind === 'flag' && notes.severity === 'error' && switchMeant(node) === false
}
