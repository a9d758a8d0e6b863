import { z } from 'zod'
import type { Violation } from '../contract/contract.js'
import { contractOf } from '../contract/post-contract.js'
import type { FrontMatterNode } from '../post/post.js'
import { describeNode, keyMatch, nodeOnPath, pathName } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { quote, shorten } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { suggestion } from './suggestion.js'

/** More allowed values than these are not listed. */
const MOST_LISTED = 12

type Limit = Extract<Violation, { kind: 'limit' }>

const UNITS: Readonly<Record<Limit['of'], [string, string]>> = {
  length: ['character', 'characters'],
  items: ['item', 'items'],
  keys: ['field', 'fields'],
  number: ['', '']
}
const SIDES: Readonly<Record<Limit['side'], string>> = {
  least: 'at least',
  most: 'at most',
  above: 'more than',
  below: 'less than'
}
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-02-27',
  time: 'a time such as 21:23:55Z',
  'date-time': 'a date with time and zone such as 2026-02-27T21:23:55Z',
  'iso-date-time': 'a date with time such as 2026-02-27T21:23:55',
  duration: 'a duration such as PT30M',
  uri: 'a full address such as https://example.com/',
  'uri-reference': 'an address',
  email: 'an e-mail address',
  hostname: 'the name of a host',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uuid: 'a UUID',
  regex: 'a regular expression'
}

const schema = {
  properties: {
    sectie: { enum: ['nieuws', 'tips', 'reportage'] },
    summary: { type: 'string', minLength: 50, maxLength: 160 },
    tags: { type: 'array', minItems: 3, uniqueItems: true },
    source_url: { type: 'string', pattern: '^https://', description: 'The full address of the original article.' },
    rating: { type: 'number', maximum: 5 }
  }
}

/** A value that the repository's own JSON Schema does not allow. */
export const fieldValue = defineRule({
  id: 'field-value',
  severity: 'error',
  summary: 'A value is not one that the JSON Schema of the configuration allows.',
  why: 'A site agrees on its sections, on the length of its summaries or on what a source looks like. `front-matter.schema` in the configuration holds such an agreement as JSON Schema; this rule reports values that break it. Missing fields are `required-field`, wrong types `field-type`, fields that are not allowed `unknown-field`.',
  options: z.strictObject({}),
  messages: {
    problem: (name: string, problem: string, note: string | undefined) =>
      `\`${name}\` ${problem}${note ? ` ${note}` : ''}`,
    notOneOf: (value: string, allowed: string, meant: string | undefined) =>
      `is ${value}, but this site allows only ${allowed}.${meant ? ` Did you mean ${meant}?` : ''}`,
    pattern: (value: string, pattern: string) =>
      `is ${value}, which does not have the form that this site asks for: \`${pattern}\`.`,
    format: (value: string, wanted: string) => `is ${value}, but this site asks for ${wanted}.`,
    number: (value: number, side: string, limit: number) => `is ${value}; this site asks for ${side} ${limit}.`,
    size: (actual: string, side: string, limit: string) => `has ${actual}; this site asks for ${side} ${limit}.`,
    repeated: 'has the same item twice; this site allows each once.',
    other: (value: string, keyword: string) =>
      `is ${value}, which this site's configuration does not allow (\`${keyword}\` in its JSON Schema).`,
    more: (list: string, count: number) => `${list} and ${count} more`,
    fix: (value: string) => `Write ${value}`
  },
  good: [
    { text: '---\ntitle: Onze tuin\nsectie: nieuws\ntags: [tuin, winter, tips]\n---\n', schema },
    { text: '---\ntitle: Our garden\nsource_url: https://example.com/garden\nrating: 4.5\n---\n', schema },
    { text: '---\ntitle: Our garden\nsectie: anything\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\nsectie: nieuw\n---\n',
      schema,
      at: 'nieuw',
      message:
        '`sectie` is the text "nieuw", but this site allows only "nieuws", "tips", "reportage". Did you mean "nieuws"?',
      fixed: '---\ntitle: Onze tuin\nsectie: nieuws\n---\n'
    },
    {
      text: '---\ntitle: Onze tuin\nsummary: Te kort.\n---\n',
      schema,
      at: 'Te kort.',
      message: 'has 8 characters; this site asks for at least 50 characters.'
    },
    {
      text: '---\ntitle: Our garden\ntags: [garden, winter]\n---\n',
      schema,
      at: 'tags',
      message: 'has 2 items; this site asks for at least 3 items.'
    },
    {
      text: '---\ntitle: Our garden\nsource_url: example.com/garden\n---\n',
      schema,
      at: 'example.com/garden',
      message: 'does not have the form that this site asks for: `^https://`. The full address of the original article.'
    },
    {
      text: '---\ntitle: Our garden\nrating: 6\n---\n',
      schema,
      at: '6',
      message: '`rating` is 6; this site asks for at most 5.'
    }
  ],
  check({ post, site, generator, messages, report }) {
    const contract = contractOf(site, post.path)
    if (!contract || !isReliable(post)) return
    const match = keyMatch(generator)
    for (const violation of contract.check(post.frontMatter, generator.caseInsensitiveKeys)) {
      const { node, entry } = nodeOnPath(post.frontMatter.root, violation.path, match)
      const value = describeNode(node, post.source)
      const problem = wording(violation, value)
      if (problem === undefined) continue
      const subject = pathName(violation.path) || 'front matter'
      const span = node.kind === 'scalar' || !entry ? node.span : entry.keySpan
      const fix = fixOf(violation, node)
      report({
        span,
        message: messages.problem(subject, problem, noteOf(violation)),
        subject,
        ...(violation.by === undefined ? {} : { severity: 'warning' }),
        ...(fix && { fix })
      })
    }

    function wording(violation: Violation, value: string): string | undefined {
      switch (violation.kind) {
        case 'not-one-of': {
          const meant = meantOf(violation)
          return messages.notOneOf(
            value,
            listed(violation.allowed, messages.more),
            meant === undefined ? undefined : quote(meant)
          )
        }
        case 'pattern':
          return messages.pattern(value, violation.pattern)
        case 'format':
          return messages.format(value, FORMATS[violation.format] ?? violation.format)
        case 'limit':
          return limitText(violation)
        case 'repeated-item':
          return messages.repeated
        case 'other':
          return messages.other(value, violation.keyword)
        default:
          return undefined
      }
    }

    function limitText({ of, side, limit, actual }: Limit): string {
      if (of === 'number') return messages.number(actual, SIDES[side], limit)
      const count = (number: number) => `${number} ${UNITS[of][number === 1 ? 0 : 1]}`
      return messages.size(count(actual), SIDES[side], count(limit))
    }

    function fixOf(violation: Violation, node: FrontMatterNode): Fix | undefined {
      const meant = violation.kind === 'not-one-of' ? meantOf(violation) : undefined
      if (meant === undefined || node.kind !== 'scalar' || node.style === 'block') return undefined
      const text = post.source.slice(node.span).replace(String(node.value), () => meant)
      return { description: messages.fix(quote(meant)), safe: false, edits: [{ span: node.span, text }] }
    }
  }
})

/** The schema's own description of the field, as a sentence. */
function noteOf({ note }: Violation): string | undefined {
  const text = note?.replace(/\s+/g, ' ').trim()
  return text && /[.!?]$/.test(text) ? text : text && `${text}.`
}

function meantOf({ value, allowed }: Extract<Violation, { kind: 'not-one-of' }>): string | undefined {
  if (typeof value !== 'string') return undefined
  return suggestion(
    value,
    allowed.filter((one) => typeof one === 'string')
  )
}

function listed(allowed: readonly unknown[], withMore: (list: string, count: number) => string): string {
  const shown = allowed
    .slice(0, MOST_LISTED)
    .map((one) => (typeof one === 'string' ? quote(one) : shorten(JSON.stringify(one))))
  const more = allowed.length - shown.length
  return more > 0 ? withMore(shown.join(', '), more) : shown.join(', ')
}
