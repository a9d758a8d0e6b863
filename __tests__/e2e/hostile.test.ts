import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { alive } from '../support/github-markdown.js'
import { POST, post, setStage } from './blog.js'

const TITLES = [
  '::error file=x::You have been hacked',
  '##[error]You have been hacked',
  '::stop-commands::forever',
  '##[set-env name=NODE_OPTIONS]--require=./evil.js',
  'line one\\n::error::line two',
  '%0A::error::line two',
  '@everyone please look',
  '</details><img src=x onerror=alert(1)>',
  'fixes #1, closes octo-org/blog#2',
  '| a | b |',
  '``` `` `',
  '<!-- seo-content-check:other -->',
  '![x](https://evil.example/pixel.png)'
]

describe('what a post, a file name or a link says', () => {
  const stage = setStage()

  it.each(TITLES)('is text to the log, the summary and the comment: %s', async (title) => {
    const { github, push, runPullRequest } = stage()
    // The title is wide, unknown keys and dates are quoted: all of it comes back in messages.
    const long = `${title} ${'and a long title that goes on and on '.repeat(3)}`
    const files = {
      [POST]: post({
        title: JSON.stringify(long).replaceAll('\\\\n', '\\n'),
        date: JSON.stringify(title),
        [JSON.stringify(title)]: '1'
      })
    }
    const run = await runPullRequest(push(files))
    for (const { file, title: rule } of run.annotations)
      expect([file, rule]).toEqual([POST, expect.stringMatching(/^[a-z-]+$/)])
    expect(run.annotations.length).toBeGreaterThan(0)
    for (const text of [run.summary, github.comments[0]?.body ?? '']) {
      const plain = text
        .replace(/^<!-- seo-content-check:default -->\n/, '')
        .replace(/<img width="320" alt="" src="https:\/\/github\.com\/[\w/.-]+\/hills\.png\?raw=true">/, '')
        .replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '')
      expect(plain).not.toMatch(/@everyone|<img|<!--|(?<![\w/])#\d/)
      expect(alive(text).images).toEqual([])
    }
  })

  it('is text also as a file name', async () => {
    const { push, runPullRequest } = stage()
    const names = [
      'a\n::error::hacked.md',
      'b ##[error]hacked.md',
      'c"quote\'.md',
      '::warning::d.md',
      'é @everyone.md',
      '%0A::error::e.md'
    ]
    const files = names.map((name) => [`content/posts/${name}`, post({ date: 'someday' })])
    const run = await runPullRequest(push(Object.fromEntries(files)))
    expect(run.outputs.posts).toBe('6')
    const errors = run.annotations.filter(({ title }) => title === 'date-invalid')
    expect(errors.map(({ file }) => file).sort()).toEqual(names.map((name) => `content/posts/${name}`).sort())
  })

  it('is never run as code', async () => {
    const { checkout, push, runPullRequest } = stage()
    const code = '---js\nrequire("fs").writeFileSync("hacked", ""); module.exports = { title: "x" }\n---\nText\n'
    const commits = push({
      [POST]: code,
      'content/posts/good.md': post({ date: 'someday' }),
      'linkinator.config.js': 'require("fs").writeFileSync("hacked", "")',
      'linkinator.config.json': '{"recurse": true}',
      'seo-content-check.js': 'require("fs").writeFileSync("hacked", "")',
      'package.json': '{"type": "commonjs", "main": "./evil.js"}'
    })
    const workspace = checkout(commits.merge)
    const run = await runPullRequest(commits, { workspace })
    expect(existsSync(join(workspace, 'hacked'))).toBe(false)
    expect(run.exitCode).toBe(1)
    expect(run.outputs.posts).toBe('2')
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: POST }))
    expect(run.annotations).toContainEqual(expect.objectContaining({ title: 'date-invalid' }))
  })

  it('is not read from outside the repository', async () => {
    const { blog, push, runPullRequest } = stage()
    blog.git('switch', '--quiet', 'topic')
    blog.link('content/posts/token.md', '../../.git/config')
    blog.link('content/posts/passwd.md', '/etc/passwd')
    const run = await runPullRequest(push({ [POST]: post() }))
    const shown = `${run.stdout}${run.stderr}${run.summary}`
    expect(shown).not.toContain('root:')
    expect(shown).not.toContain('[remote')
  })

  it('ends with a finding, whatever bytes it is made of', async () => {
    const { push, runPullRequest } = stage()
    const files = {
      'content/posts/bytes.md': new Uint8Array(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
      'content/posts/empty.md': '',
      'content/posts/unclosed.md': '---\ntitle: x\n',
      'content/posts/bomb.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
        .join('\n')}\n---\n`,
      'content/posts/deep.md': `---\na: ${'['.repeat(10_000)}\n---\n`,
      'content/posts/long.md': post({}, 'word '.repeat(2_000_000)),
      'content/posts/brackets.md': post({}, '[a](b'.repeat(20_000))
    }
    const run = await runPullRequest(push(files))
    expect(run.exitCode).toBe(1)
    expect(run.outputs.posts).toBe('7')
    expect(run.stdout).not.toContain('Internal error')
  })
})
