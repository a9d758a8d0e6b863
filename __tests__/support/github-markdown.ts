import { GFM, parser } from '@lezer/markdown'

/** What becomes alive when GitHub renders a text. */
export interface Alive {
  /** Targets of links, whatever their syntax. */
  links: string[]
  images: string[]
  /** HTML tags and blocks. */
  html: string[]
  /** What GitHub finds in the text that is left: mentions, issues, commits, emoji, addresses. */
  references: string[]
  headings: string[]
}

const gfm = parser.configure(GFM)

const REFERENCES = [
  /(?<![\w`])@[\w-]+(?:\/[\w-]+)?/g,
  /(?:[\w.-]+\/[\w.-]+)?#\d+/g,
  /\bGH-\d+/gi,
  /\b[0-9a-f]{7,40}\b/gi,
  /\b(?:https?|ftp):\/\/\S+/gi,
  /\bwww\.\S+/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /:[\w+-]+:/g
]

/** Reads Markdown as GitHub does: the tree, and then the text between code and links. */
export function alive(markdown: string): Alive {
  const found: Alive = { links: [], images: [], html: [], references: [], headings: [] }
  let text = ''
  let at = 0
  const skip = (from: number, to: number) => {
    text += `${markdown.slice(at, from)}\u0000`
    at = to
  }
  gfm.parse(markdown).iterate({
    enter({ name, from, to }) {
      const content = markdown.slice(from, to)
      if (name === 'URL') found.links.push(content)
      else if (name === 'Image') found.images.push(content)
      else if (/^(?:HTMLTag|HTMLBlock|Comment|CommentBlock|ProcessingInstruction.*)$/.test(name))
        found.html.push(content)
      else if (/^(?:ATX|Setext)Heading/.test(name)) found.headings.push(content)
      if (name === 'InlineCode' || name === 'FencedCode' || name === 'CodeBlock' || name === 'URL') {
        skip(from, to)
        return false
      }
      if (name === 'Escape') {
        text += markdown.slice(at, from)
        at = from + 1
      }
      return true
    }
  })
  text += markdown.slice(at)
  for (const pattern of REFERENCES) found.references.push(...(text.match(pattern) ?? []))
  return found
}
