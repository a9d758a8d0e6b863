import { parseBody } from './body/parse.js'
import { decodeSource } from './decode.js'
import { parseFrontMatter } from './front-matter/parse.js'
import { textOf, textSpan } from './front-matter/scalar-text.js'
import type { Body, Field, Fields, FrontMatter, FrontMatterDialect, Post, Reference, ReferenceRole } from './post.js'
import type { RepoPath, Source } from './source.js'

/**
 * Reads one post from its file's bytes. Never fails on account of the content; the body is parsed when it is asked for.
 *
 * @param interpret what the site's generator makes of the front matter
 * @param dialect what it takes for front matter
 */
export function readPost(
  path: RepoPath,
  bytes: Uint8Array,
  interpret: (frontMatter: FrontMatter, path: RepoPath) => Fields,
  dialect?: FrontMatterDialect
): Post {
  const source = decodeSource(path, bytes)
  const frontMatter = parseFrontMatter(source, dialect)
  const fields = interpret(frontMatter, path)
  let body: Body | undefined
  let references: Reference[] | undefined
  return {
    path,
    source,
    frontMatter,
    fields,
    get body() {
      body ??= parseBody(source, { from: bodyStart(source, frontMatter), to: source.text.length })
      return body
    },
    get references() {
      references ??= [...frontMatterReferences(source, fields), ...this.body.references]
      return references
    }
  }
}

/** A byte order mark is no part of the first paragraph. */
function bodyStart(source: Source, frontMatter: FrontMatter): number {
  return frontMatter.span.to === 0 && source.text.startsWith('\uFEFF') ? 1 : frontMatter.span.to
}

/** The URLs of the fields that hold one, in the order of the text. */
function frontMatterReferences(source: Source, fields: Fields): Reference[] {
  const { cover, canonical, source: origin } = fields
  return [
    ...reference('cover', source, cover?.image, textOf(cover?.alt?.node)),
    ...reference('canonical', source, canonical),
    ...reference('source', source, origin)
  ].sort((a, b) => a.span.from - b.span.from)
}

function reference(role: ReferenceRole, source: Source, field: Field | undefined, text?: string): Reference[] {
  if (field?.node.kind !== 'scalar' || typeof field.node.value !== 'string') return []
  return [
    {
      role,
      url: field.node.value,
      urlSpan: textSpan(source, field.node),
      span: field.node.span,
      text,
      syntax: 'front-matter',
      fieldPath: field.path
    }
  ]
}
