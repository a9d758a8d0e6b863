import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { generators } from '../../src/generators/registry.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'

let site: GitRepository | undefined
afterEach(() => site?.remove())

async function schemaOf(files: Record<string, string>, ...argv: string[]) {
  site = gitRepositoryInFolder(files)
  const { status, stdout, stderr } = await commandLine(site.root, ['schema', ...argv])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const schema = JSON.parse(stdout)
  const validate = new Ajv({ strict: false }).compile(schema)
  return { schema, allows: (data: unknown) => validate(data) }
}

const HUGO = { 'hugo.toml': 'theme = "PaperMod"\n[taxonomies]\ntag = "tags"\nregion = "regions"\n' }
const POST = { title: 'A post', date: '2026-01-01' }

describe('schema', () => {
  it('is the contract of the generator, which editors can complete with', async () => {
    const { schema, allows } = await schemaOf(HUGO)
    expect(schema.title).toBe('Front matter of a post for Hugo with PaperMod')
    expect(schema.properties).toHaveProperty('regions')
    expect(schema.required).toEqual(['title', 'date'])
    expect(allows({ ...POST, draft: true, tags: ['a'], cover: { image: 'a.png' }, own: 1 })).toBe(true)
    expect(allows({ ...POST, draft: 'ja' })).toBe(false)
    expect(allows({ ...POST, tags: 'a, b' })).toBe(false)
    expect(allows({ title: 'No date' })).toBe(false)
  })

  it('has what the configuration asks', async () => {
    const own = 'front-matter:\n  schema:\n    required: [source]\n    properties: {source: {pattern: ^https}}\n'
    const { allows } = await schemaOf({ ...HUGO, 'seo-content-check.yml': own })
    expect(allows({ ...POST, source: 'https://a.example/' })).toBe(true)
    expect(allows({ ...POST, source: 'a' })).toBe(false)
    expect(allows(POST)).toBe(false)
  })

  it('has what an editor in the browser asks', async () => {
    const collection = (name: string, extra: string) =>
      `  - {name: ${name}, folder: content/${name}, fields: [{name: title}, {name: author}${extra}]}\n`
    const config = `backend: {name: test}\ncollections:\n${collection('a', '')}${collection('b', ', {name: place}')}`
    const { allows } = await schemaOf({ ...HUGO, 'static/admin/config.yml': config })
    expect(allows({ ...POST, author: 'Ann' })).toBe(true)
    expect(allows(POST)).toBe(false)
  })

  it('needs no site when the generator is named', async () => {
    for (const { id, name } of generators) {
      const { stdout } = await commandLine(temporaryFolder(), ['schema', '--generator', id])
      expect(JSON.parse(stdout).title).toBe(`Front matter of a post for ${name}`)
    }
  })

  it('is of the site in the working directory', async () => {
    site = gitRepositoryInFolder({ 'a/hugo.toml': '', 'b/config.toml': 'theme = "PaperMod"\n', 'a/content/a.md': '' })
    expect((await commandLine(site.root, ['schema'])).stderr).toContain('in the folder of one of them: a, b.')
    const { stdout } = await commandLine(join(site.root, 'b'), ['schema', '--output', 'front-matter.json'])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(join(site.root, 'b/front-matter.json'), 'utf8')).title).toContain('PaperMod')
  })
})
