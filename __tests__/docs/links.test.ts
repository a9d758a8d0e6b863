import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parser } from '@lezer/markdown'
import { documents, ROOT, read } from './documents.js'

/** The targets of a document's links, as written. */
function targets(text: string): string[] {
  const found: string[] = []
  parser.parse(text).iterate({
    enter: (node) => {
      if (node.name === 'URL') found.push(text.slice(node.from, node.to))
    }
  })
  return found
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchors(text: string): string[] {
  const headings = text.replace(/^```.*?^```$/gms, '').match(/^#{1,6} .*$/gm) ?? []
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
  )
}

describe.each(documents())('the links of %s', (path) => {
  const local = targets(read(path)).filter((target) => !/^[a-z]+:/.test(target))

  it('lead to files and headings that exist', () => {
    const dead = local.filter((target) => {
      const [file = '', anchor] = target.split('#')
      const at = file === '' ? path : join(dirname(path), file)
      if (!existsSync(join(ROOT, at))) return true
      return anchor !== undefined && !anchors(read(at)).includes(anchor)
    })
    expect(dead).toEqual([])
  })
})
