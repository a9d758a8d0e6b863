import { describe, expect, it } from '@jest/globals'
import { coverFileMissing } from '../../src/rules/cover-file-missing.js'
import { runExample } from '../../src/rules/example.js'

interface Case {
  path?: string
  files?: string[]
  generator?: string
  more?: string
  config?: string
}

async function messages(image: string, { path, files = [], generator, more = '', config }: Case): Promise<string[]> {
  const findings = await runExample(coverFileMissing, {
    text: `---\ntitle: a\ncover:\n  image: "${image}"\n${more}---\n`,
    files: {
      ...Object.fromEntries(files.map((file) => [file, ''])),
      ...(config === undefined ? {} : { 'hugo.toml': config })
    },
    ...(path === undefined ? {} : { path }),
    ...(generator === undefined ? {} : { generator })
  })
  return findings.map((finding) => `${finding.severity}: ${finding.message}`)
}

const BUNDLE = 'content/posts/ride/index.md'
const RELATIVE = '  relative: true\n'

describe('a local cover is found', () => {
  it.each<[string, Case]>([
    ['/images/dike.jpg', { files: ['static/images/dike.jpg'] }],
    ['images/dike.jpg?v=2', { files: ['static/images/dike.jpg'] }],
    ['images/de%20dijk.jpg', { files: ['static/images/de dijk.jpg'] }],
    ['images/dike.jpg', { files: ['assets/images/dike.jpg'] }],
    ['/blog/images/dike.jpg', { files: ['static/images/dike.jpg'], config: 'baseURL = "https://example.com/blog/"' }],
    ['images/dike.jpg', { files: ['themes/PaperMod/static/images/dike.jpg'], config: 'theme = "PaperMod"' }],
    ['dike.jpg', { path: BUNDLE, more: RELATIVE, files: ['content/posts/ride/dike.jpg'] }],
    ['dike.jpg', { path: 'content/posts/ride/index.nl.md', more: RELATIVE, files: ['content/posts/ride/dike.jpg'] }],
    ['../dike.jpg', { path: BUNDLE, more: RELATIVE, files: ['content/posts/dike.jpg'] }],
    ['dike.jpg', { path: BUNDLE, generator: 'hugo', files: ['content/posts/ride/dike.jpg'] }],
    ['./dike.jpg', { path: 'posts/ride.md', generator: 'generic', files: ['posts/dike.jpg'] }],
    ['data:image/png;base64,AAAA', {}],
    ['//cdn.example.com/dike.jpg', {}]
  ])('%s %j', async (image, situation) => {
    expect(await messages(image, situation)).toEqual([])
  })
})

describe('a local cover is missing', () => {
  it('when case differs, and the right name is given', async () => {
    expect(await messages('images/Dike.jpg', { files: ['static/images/dike.jpg'] })).toEqual([
      expect.stringMatching(/^error: Cover "images\/Dike\.jpg" is not in the repository, but "images\/dike\.jpg" is/)
    ])
  })

  it('when it is outside of the repository', async () => {
    expect(await messages('../../../../etc/passwd', {})).toHaveLength(1)
  })

  it('when it is beside a post that has no folder of its own', async () => {
    const situation = { path: 'content/posts/ride.md', files: ['content/posts/dike.jpg'] }
    expect(await messages('dike.jpg', situation)).toHaveLength(1)
  })

  it('for certain where the generator is known, and perhaps elsewhere', async () => {
    expect(await messages('dike.jpg', {})).toEqual([expect.stringMatching(/^error: /)])
    expect(await messages('dike.jpg', { generator: 'generic' })).toEqual([expect.stringMatching(/^warning: /)])
  })
})
