import { expect, it } from '@jest/globals'
import { chooseFixes } from '../../src/fix/choose.js'
import { generatorOf } from '../../src/generators/registry.js'
import { applyEdits } from '../../src/post/edits.js'
import { readPost } from '../../src/post/read.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import { tagEmpty } from '../../src/rules/tag-empty.js'

const PATH = 'content/posts/a.md'

async function look(text: string) {
  const generator = generatorOf('hugo')
  const post = readPost(PATH, new TextEncoder().encode(text), generator.fields)
  const settings = compileRuleSettings({ profile: 'all', rules: {}, overrides: [] }, [tagEmpty]).settings
  const site = {
    root: '',
    generator: generator.id,
    files: new Set([PATH]),
    settings: { taxonomies: [], contentFolders: [], staticFolders: [], assetFolders: [], files: [], problems: [] }
  }
  return { post, ...runRules({ post, site, generator, settings, verdict: () => undefined, now: new Date(0) }) }
}

it('reports each of several empty items where it is, and removes them all', async () => {
  const { post, findings } = await look('---\ntags:\n  -\n  - bike\n  -\n---\n')
  expect(findings.map(({ range }) => range.start.line)).toEqual([3, 5])
  const fixed = applyEdits(post.source.text, chooseFixes(post.source, findings, 'safe').edits)
  expect(fixed).toBe('---\ntags:\n  - bike\n---\n')
})
