import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const READ = fileURLToPath(new URL('read.mjs', import.meta.url))
const PEERS = new URL('../node_modules/', import.meta.url)

/** The moment for rules about dates. */
const NOW = '2026-06-01T00:00:00Z'

/** This project, as users run it: every rule, no network. @param {string[]} more parameters */
export function ours(site, ...more) {
  return program('seo-content-check', site, [
    CLI,
    ...['check', '--no-links', '--format', 'json', '--fail-on', 'never', '--now', NOW, ...more]
  ])
}

/** All files are read, and that is all. */
export function reading(site) {
  return program('bare reading', site, [READ, join(site, 'content')])
}

/** With its defaults, but for the length of lines, which in a blog is that of paragraphs. */
export function markdownlint(site) {
  writeFileSync(join(site, '.markdownlint-cli2.jsonc'), JSON.stringify({ config: { MD013: false } }))
  const script = fileURLToPath(new URL('markdownlint-cli2/markdownlint-cli2-bin.mjs', PEERS))
  return program('markdownlint-cli2', site, [script, 'content/**/*.md'])
}

/** With the plug-in that holds front matter against a JSON Schema, and no other. */
export function remark(site) {
  const plugin = (name) => JSON.stringify(new URL(`${name}/`, PEERS).href)
  writeFileSync(join(site, 'post.schema.yaml'), SCHEMA)
  writeFileSync(
    join(site, '.remarkrc.mjs'),
    `import frontmatter from ${plugin('remark-frontmatter').replace('/"', '/index.js"')}
import schema from ${plugin('remark-lint-frontmatter-schema').replace('/"', '/dist/index.js"')}
export default { plugins: [frontmatter, [schema, { schemas: { './post.schema.yaml': ['./content/**/*.md'] } }]] }
`
  )
  const script = fileURLToPath(new URL('remark-cli/cli.js', PEERS))
  return program('remark with a schema', site, [script, 'content', '--ext', 'md', '--no-stdout', '--quiet'])
}

function program(name, site, parameters) {
  return { name, command: process.execPath, parameters, cwd: site, env: {} }
}

const SCHEMA = `type: object
required: [title, date, description, cover]
properties:
  title: { type: string, maxLength: 70 }
  date: { type: string }
  description: { type: string, maxLength: 160 }
  author: { type: string }
  draft: { type: boolean }
  tags: { type: array, items: { type: string } }
  categories: { type: array, items: { type: string } }
  source_url: { type: string, format: uri }
  cover:
    type: object
    required: [image, alt]
    properties:
      image: { type: string }
      alt: { type: string }
      relative: { type: boolean }
  ShowToc: { type: boolean }
`
