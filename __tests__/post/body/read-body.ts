import { parseBody } from '../../../src/post/body/parse.js'
import type { Body, Reference } from '../../../src/post/post.js'
import { Source, type Span } from '../../../src/post/source.js'

export interface ReadBody {
  source: Source
  body: Body
}

/** The body of a file without front matter. */
export function readBody(text: string, path = 'content/posts/example.md'): ReadBody {
  const source = new Source(path, text)
  return { source, body: parseBody(source, { from: 0, to: text.length }) }
}

/** Each reference as `role syntax url <characters of the URL> "text"`. */
export function references(text: string, path?: string): string[] {
  const { source, body } = readBody(text, path)
  return body.references.map((reference) => describeReference(source, reference))
}

function describeReference(source: Source, { role, syntax, url, urlSpan, text, generated }: Reference): string {
  const words = text === undefined ? 'no text' : JSON.stringify(text)
  return `${role} ${syntax} ${url} <${source.slice(urlSpan)}> ${words}${generated ? ' generated' : ''}`
}

export function slices(source: Source, spans: readonly Span[]): string[] {
  return spans.map((span) => source.slice(span))
}
