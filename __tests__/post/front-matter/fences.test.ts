import { describe, expect, it } from '@jest/globals'
import { fixed, onlyProblem, read } from './reading.js'

describe('the fences of front matter', () => {
  it.each([
    ['plain', '---\ntitle: x\n---\nText'],
    ['a byte order mark', '\uFEFF---\ntitle: x\n---\nText'],
    ['blank lines before it', '\n \n---\ntitle: x\n---\nText'],
    ['spaces before it', '  ---\ntitle: x\n---\nText'],
    ['CRLF', '---\r\ntitle: x\r\n---\r\nText'],
    ['spaces behind the fences', '---  \ntitle: x\n--- \t\nText'],
    ['a comment behind the fence', '--- # hi\ntitle: x\n---\nText'],
    ['no text after it', '---\ntitle: x\n---'],
    ['the language yaml', '---yaml\ntitle: x\n---\nText'],
    ['the language YML', '--- YML \ntitle: x\n---\nText'],
    ['TOML', '+++\ntitle = "x"\n+++\nText'],
    ['TOML after a byte order mark, with CRLF', '\uFEFF+++\r\ntitle = "x"\r\n+++\r\nText'],
    ['TOML by its language', '---toml\ntitle = "x"\n---\nText'],
    ['JSON', '{\n  "title": "x"\n}\nText'],
    ['JSON with text on its last line', '{"title": "x"} Text'],
    ['JSON by its language', '---json\n{"title": "x"}\n---\nText'],
    ['JSON as YAML', '---\n{"title": "x"}\n---\nText']
  ])('are accepted: %s', (_case, text) => {
    const { frontMatter, data } = read(text)
    expect(frontMatter.problems).toEqual([])
    expect(frontMatter.state).toBe('ok')
    expect(data).toEqual({ title: 'x' })
  })

  it('give the block with its fences and what stands between them', () => {
    const { source, frontMatter } = read('\n---\r\ntitle: x\r\n---\r\nText')
    expect(source.slice(frontMatter.span)).toBe('---\r\ntitle: x\r\n---')
    expect(source.slice(frontMatter.contentSpan)).toBe('title: x\r\n')
  })

  it('are not what stands indented in a text', () => {
    const { data } = read('---\ntext: |\n  a\n  ---\n  b\n---\nText')
    expect(data).toEqual({ text: 'a\n---\nb\n' })
  })

  it.each([
    ['an empty file', '', /empty/],
    ['blank lines', '\n\n', /empty/],
    ['text', '# Hello\n\nText\n', /no front matter/],
    ['a line across the page and prose', '---\nOnce upon a time\n\nthere was a post.\n', /no front matter/],
    ['a heading under a line', '-----\n# Hello\n', /no front matter/],
    ['a shortcode', '{{< figure src="x.png" >}}\n', /no front matter/],
    ['a Liquid tag', '{% include x %}\n', /no front matter/],
    ['a list', '- one\n- two\n', /no front matter/],
    ['an opening fence alone', '---', /no front matter/],
    ['a line with a word', '---hello\nText', /no front matter/]
  ])('are missing in %s', (_case, text, message) => {
    const post = read(text)
    expect(post.frontMatter.state).toBe('missing')
    expect(post.frontMatter.span).toEqual({ from: 0, to: 0 })
    expect(post.data).toEqual({})
    expect(onlyProblem(post)).toMatchObject({ kind: 'missing', message: expect.stringMatching(message) })
  })

  it.each([
    ['before a blank line', '---\ntitle: x\n\n# Heading\n', '---\ntitle: x\n---\n\n# Heading\n'],
    ['before text', '---\ntitle: x\nOnce upon a time\n', '---\ntitle: x\n---\nOnce upon a time\n'],
    ['with CRLF', '---\r\ntitle: x\r\n\r\nText\r\n', '---\r\ntitle: x\r\n---\r\n\r\nText\r\n'],
    ['at the end of the file', '---\ntitle: x', '---\ntitle: x\n---\n'],
    ['after a list', '---\ntitle: x\ntags:\n- a\n\n- text\n', '---\ntitle: x\ntags:\n- a\n---\n\n- text\n'],
    ['indented', '---\ntitle: x\n ---\nText\n', '---\ntitle: x\n---\nText\n'],
    ['as two dashes', '---\ntitle: x\n--\nText\n', '---\ntitle: x\n---\nText\n'],
    ['as an em dash', '---\ntitle: x\n—-\nText\n', '---\ntitle: x\n---\nText\n'],
    ['as three dots', '---\ntitle: x\n...\nText\n', '---\ntitle: x\n---\nText\n'],
    [
      'and a later line across the page',
      '---\ntitle: x\n\nText here.\n\n---\n\nMore.\n',
      '---\ntitle: x\n---\n\nText here.\n\n---\n\nMore.\n'
    ],
    [
      'and a sentence with a colon',
      '---\ntitle: x\n\n# H\n\nAnd he said: no.\n\n---\n',
      '---\ntitle: x\n---\n\n# H\n\nAnd he said: no.\n\n---\n'
    ]
  ])('are missed at the end: %s', (_case, text, repaired) => {
    const post = read(text)
    const problem = onlyProblem(post)
    expect(problem.kind).toBe('unclosed')
    expect(post.frontMatter.state).toBe('broken')
    expect(post.data.title).toBe('x')
    expect(fixed(post, problem)).toBe(repaired)
    expect(read(repaired).frontMatter.state).toBe('ok')
  })

  it('are missed at the end of TOML', () => {
    const post = read('+++\ntitle = "x"\n\n[cover]\nimage = "y"\n\nText\n')
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'unclosed', line: 1, at: '+++' })
    expect(post.data).toEqual({ title: 'x', cover: { image: 'y' } })
    expect(fixed(post, problem)).toBe('+++\ntitle = "x"\n\n[cover]\nimage = "y"\n+++\n\nText\n')
  })

  it('are missed at the end of JSON', () => {
    const post = read('{\n  "title": "x",\n  "draft": true\n\nText\n')
    expect(post.frontMatter.problems[0]).toMatchObject({ kind: 'unclosed', message: expect.stringContaining('`}`') })
    expect(post.data).toEqual({ title: 'x', draft: true })
  })

  it.each([
    ['four dashes', '----\ntitle: x\n---\n', /4 dashes/],
    ['em dashes', '———\ntitle: x\n---\n', /typographic dashes/],
    ['four plus signs', '++++\ntitle = "x"\n+++\n', /4 plus signs/],
    ['a field behind the fence', '--- draft: true\ntitle: x\n---\n', /"draft: true"/]
  ])('are misspelt at the start: %s', (_case, text, message) => {
    const post = read(text)
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'syntax', line: 1, message: expect.stringMatching(message) })
    expect(post.data).toEqual({ title: 'x' })
    expect(read(fixed(post, problem) ?? '').frontMatter.state).toBe('ok')
  })

  it.each([
    ['-----', '---\ntitle: x\n---\nText'],
    ['--- Text', '---\ntitle: x\n---\nText\nText']
  ])('are misspelt at the end: %s', (fence, repaired) => {
    const post = read(`---\ntitle: x\n${fence}\nText`)
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'unclosed', line: 3, at: fence })
    expect(fixed(post, problem)).toBe(repaired)
  })

  it.each([
    '---js',
    '---javascript',
    '--- js',
    '---JS',
    '---JavaScript ',
    '---coffee',
    '---coffeescript',
    '---cson',
    '---ruby',
    '---constructor',
    '---__proto__',
    '---toString'
  ])('never let a program run: %s', (fence) => {
    const marker = 'frontMatterRan'
    const post = read(`${fence}\n{ title: (globalThis.${marker} = true, "x") }\n---\nText`)
    expect(Reflect.get(globalThis, marker)).toBeUndefined()
    expect(onlyProblem(post)).toMatchObject({ kind: 'code', line: 1, at: fence.trim() })
    expect(post.frontMatter).toMatchObject({ state: 'broken', format: undefined })
    expect(post.data).toEqual({})
  })

  it('never let a program run that is not closed', () => {
    const post = read('---js\n{ title: (globalThis.frontMatterRan = true) }\n')
    expect(Reflect.get(globalThis, 'frontMatterRan')).toBeUndefined()
    expect(onlyProblem(post).kind).toBe('code')
  })

  it('is read whatever stands behind the opening fence, fences included', () => {
    for (const rest of ['---"a" = 1', '+++', 'yaml toml', '__proto__ x', '--- ---', '# a comment']) {
      for (const fence of ['+++', '---']) {
        const text = `${fence}${rest}\ntitle ${fence === '---' ? ':' : '='} "x"\n${fence}\n\nText\n`
        expect(() => read(text)).not.toThrow()
      }
    }
  })
})
