import { describe, expect, it } from '@jest/globals'
import { readCollections } from '../../src/contract/cms.js'
import { contractOf } from '../../src/contract/post-contract.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { frontMatterOf } from '../support/front-matter-of.js'
import { memoryRepository } from '../support/memory-repository.js'

/** What the editors of a repository say of a post's front matter: `missing summary by static/admin/config.yml`. */
async function say(texts: Record<string, string>, path: string, data: Record<string, unknown>): Promise<string[]> {
  const repository = memoryRepository({ 'hugo.toml': 'theme = "ananke"', ...texts })
  const sites = await findSites(repository, 'auto')
  const collections = await readCollections(sites, repository, sites[0]?.files)
  const contract = contractOf({ ...siteOf(path, sites), collections }, path)
  const violations = contract?.check(frontMatterOf(data), true) ?? []
  return violations.map(({ kind, path, by, note }) => `${kind} ${path.join('.')} by ${by}${note ? `: ${note}` : ''}`)
}

const DECAP = `
backend: {name: github}
collections:
  - name: recipes
    folder: content/recipes
    fields:
      - {name: title, widget: string, pattern: ['^.{4,}$', 'At least four characters']}
      - {name: draft, widget: boolean}
      - {name: summary, widget: text, hint: Two sentences}
      - {name: grain, widget: select, options: [rye, {label: Spelt, value: spelt}]}
      - {name: image, widget: image, required: false}
      - {name: body, widget: markdown}
  - name: some
    folder: content/some
    filter: {field: kind, value: a}
    fields: [{name: kind, widget: string}]
  - name: pages
    files: [{file: content/about.md, fields: [{name: title, widget: string}]}]
`

describe('the configuration of Decap CMS', () => {
  const texts = { 'static/admin/config.yml': DECAP }

  it('asks posts in the folder of a collection for its fields', async () => {
    const data = { title: 'Rye', grain: 'oats' }
    expect((await say(texts, 'content/recipes/a.md', data)).sort()).toEqual([
      'missing summary by static/admin/config.yml',
      'not-one-of grain by static/admin/config.yml',
      'pattern title by static/admin/config.yml: At least four characters'
    ])
  })

  it('is content with what it would write itself', async () => {
    const data = { Title: 'Rye bread', summary: '', grain: 'spelt' }
    expect(await say(texts, 'content/recipes/a.md', data)).toEqual([])
  })

  it('says nothing of other folders, of collections with a filter, and of single files', async () => {
    for (const path of ['content/a.md', 'content/some/a.md', 'content/about.md'])
      expect(await say(texts, path, {})).toEqual([])
  })

  it("demands nothing when it is damaged or of something else, and no pattern that can't be read", async () => {
    const path = 'content/recipes/a.md'
    expect(await say({ 'static/admin/config.yml': 'collections: [' }, path, {})).toEqual([])
    expect(await say({ 'static/admin/config.yml': DECAP.replace('backend', 'other') }, path, {})).toEqual([])
    const backreference = DECAP.replace('^.{4,}$', String.raw`(a)\1`)
    expect(await say({ 'static/admin/config.yml': backreference }, path, { title: 'x' })).toEqual([
      'missing summary by static/admin/config.yml',
      'missing grain by static/admin/config.yml'
    ])
  })
})

describe('the configuration of Front Matter CMS', () => {
  const settings = {
    'frontMatter.taxonomy.contentTypes': [
      {
        name: 'recipe',
        fields: [
          { name: 'title', type: 'string', required: true },
          { name: 'grain', type: 'choice', choices: ['rye', { id: 'spelt', title: 'Spelt' }] }
        ]
      }
    ],
    'frontMatter.content.pageFolders': [
      { path: '[[workspace]]/content/recipes', contentTypes: ['recipe'] },
      { path: '[[workspace]]/content/mixed', contentTypes: ['recipe', 'other'] }
    ]
  }
  const texts = { 'frontmatter.json': JSON.stringify(settings) }

  it('asks posts of a folder with one content type for its fields', async () => {
    expect(await say(texts, 'content/recipes/a.md', { grain: 'oats' })).toEqual([
      'missing title by frontmatter.json',
      'not-one-of grain by frontmatter.json'
    ])
    expect(await say(texts, 'content/mixed/a.md', { grain: 'oats' })).toEqual([])
  })
})
