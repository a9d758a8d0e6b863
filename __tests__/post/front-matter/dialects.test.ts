import { describe, expect, it } from '@jest/globals'
import { parseFrontMatter } from '../../../src/post/front-matter/parse.js'
import type { FrontMatterDialect } from '../../../src/post/post.js'
import { Source } from '../../../src/post/source.js'

function parse(text: string, dialect: FrontMatterDialect = {}) {
  const source = new Source('a.md', text)
  const frontMatter = parseFrontMatter(source, dialect)
  const title = frontMatter.root.entries.find(({ key }) => key === 'title')
  return {
    state: frontMatter.state,
    data: { ...frontMatter.data },
    body: text.slice(frontMatter.span.to),
    key: title && source.slice(title.keySpan),
    value: title && source.slice(title.node.span),
    problems: frontMatter.problems
  }
}

describe('a line of dots that closes front matter', () => {
  const text = '---\ntitle: Bikes\n...\n\nText.\n\n---\n'

  it('does so for Jekyll alone', () => {
    expect(parse(text, { closesWithDots: true })).toMatchObject({
      state: 'ok',
      data: { title: 'Bikes' },
      body: '\n\nText.\n\n---\n'
    })
    expect(parse(text).state).toBe('broken')
  })

  it('is not looked for behind the usual fence', () => {
    const dashes = '---\ntitle: Bikes\n---\n\n...\n'
    expect(parse(dashes, { closesWithDots: true })).toMatchObject({ state: 'ok', body: '\n\n...\n' })
    const windows = text.replaceAll('\n', '\r\n')
    expect(parse(windows, { closesWithDots: true })).toMatchObject({ state: 'ok', data: { title: 'Bikes' } })
  })
})

describe('front matter of Hexo', () => {
  it('may have no opening fence', () => {
    const text = 'title: Bikes\ntags: [a]\n---\nText.\n'
    expect(parse(text, { hexo: true })).toMatchObject({ state: 'ok', data: { title: 'Bikes' }, body: '\nText.\n' })
    expect(parse(text).state).toBe('missing')
  })

  it('is not a paragraph above a line across the page', () => {
    expect(parse('Note: read this.\n\nText.\n\n---\nMore.\n', { hexo: true }).state).toBe('missing')
    expect(parse('Just text.\n', { hexo: true }).state).toBe('missing')
  })

  it.each(['', ';;;\n'])('may be JSON without braces, closed by semicolons (opened by %j)', (fence) => {
    const text = `${fence}"title": "Bikes",\n"tags": ["a", "b"]\n;;;\nText.\n`
    expect(parse(text, { hexo: true })).toMatchObject({
      state: 'ok',
      data: { title: 'Bikes', tags: ['a', 'b'] },
      key: '"title"',
      value: '"Bikes"',
      body: '\nText.\n'
    })
    expect(parse(text).state).toBe('missing')
  })

  it('tells where its JSON is broken', () => {
    const { state, problems } = parse('"title": "Bikes"\n"date": 2\n;;;\nText.\n', { hexo: true })
    expect(state).toBe('broken')
    expect(problems[0]?.span.from).toBeGreaterThan(0)
    expect(problems[0]?.span.to).toBeLessThanOrEqual(26)
  })

  it('is read in the usual form as ever', () => {
    expect(parse('---\ntitle: Bikes\n---\n', { hexo: true })).toMatchObject({ state: 'ok', value: 'Bikes' })
  })
})

describe('lines of a quoted text that are not indented', () => {
  it('are told to be read by js-yaml 3, and an unclosed quote is not', () => {
    expect(parse('---\ntitle: "One\ntwo"\n---\n').problems).toMatchObject([{ kind: 'syntax', isReadByJsYaml3: true }])
    expect(parse('---\ntitle: "One\ndate: 2026-01-01\n---\n').problems[0]).not.toHaveProperty('isReadByJsYaml3')
  })
})
