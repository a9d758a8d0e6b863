import type { FrontMatter, FrontMatterNode, MapNode, ScalarNode } from '../../src/post/post.js'

const span = { from: 0, to: 0 }

/** Front matter that holds this data, without places. */
export function frontMatterOf(data: Record<string, unknown>): FrontMatter {
  return {
    state: 'ok',
    format: 'yaml',
    span,
    contentSpan: span,
    root: mapOf(data),
    data,
    problems: [],
    comments: []
  }
}

function mapOf(data: object): MapNode {
  const entries = Object.entries(data).map(([key, value]) => ({ key, keySpan: span, node: nodeOf(value) }))
  return { kind: 'map', span, entries }
}

function nodeOf(value: unknown): FrontMatterNode {
  if (Array.isArray(value)) return { kind: 'list', span, items: value.map(nodeOf) }
  if (typeof value === 'object' && value !== null) return mapOf(value)
  return scalarOf(value)
}

function scalarOf(value: unknown): ScalarNode {
  const place = { kind: 'scalar', span, style: 'plain' } as const
  if (typeof value === 'string') return { ...place, value, type: 'string' }
  if (typeof value === 'number' || typeof value === 'bigint') return { ...place, value, type: 'number' }
  if (typeof value === 'boolean') return { ...place, value, type: 'boolean' }
  return { ...place, value: null, type: 'null' }
}
