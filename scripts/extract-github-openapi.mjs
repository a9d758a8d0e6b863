/**
 * Cuts GitHub's OpenAPI description down to the operations that this project calls, for the tests' fake GitHub.
 * The whole description is 13 MB; get it by hand with `npm pack @octokit/openapi` and unpack it anywhere.
 *
 *     node scripts/extract-github-openapi.mjs FOLDER/package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OPERATIONS = [
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'get /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'get /repos/{owner}/{repo}/contents/{path}',
  'get /repos/{owner}/{repo}/issues',
  'post /repos/{owner}/{repo}/issues',
  'patch /repos/{owner}/{repo}/issues/{issue_number}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'post /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'delete /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'post /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'post /repos/{owner}/{repo}/check-runs',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}'
]

/** Documentation that no validation needs. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github', 'title'])

const folder = process.argv[2]
if (!folder) throw new Error('Usage: node scripts/extract-github-openapi.mjs FOLDER/package')
const read = (path) => readFileSync(join(folder, path), 'utf8')
const description = JSON.parse(read('generated/api.github.com.json'))

const cut = {
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    'x-source': `@octokit/openapi ${JSON.parse(read('package.json')).version}, cut by scripts/extract-github-openapi.mjs`,
    'x-license': read('LICENSE')
  },
  paths: {},
  components: {}
}

/** A copy without prose. The keys of `properties` are names, also when one of them is called `description`. */
function strip(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => keysAreNames || !PROSE.has(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, key === 'properties' && !keysAreNames)]))
}

/** Takes over every component that a part of the description refers to. */
function follow(value) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key !== '$ref' || typeof item !== 'string') {
      follow(item)
      continue
    }
    const [kind, name] = item.replace('#/components/', '').split('/')
    cut.components[kind] ??= {}
    if (cut.components[kind][name]) continue
    cut.components[kind][name] = strip(description.components[kind][name])
    follow(cut.components[kind][name])
  }
}

for (const operation of OPERATIONS) {
  const [method, path] = operation.split(' ')
  cut.paths[path] ??= {}
  cut.paths[path][method] = strip(description.paths[path][method])
}
follow(cut.paths)
for (const kind of Object.keys(cut.components)) {
  cut.components[kind] = Object.fromEntries(Object.entries(cut.components[kind]).sort(([a], [b]) => (a < b ? -1 : 1)))
}

writeFileSync('__tests__/fixtures/github-openapi.json', `${JSON.stringify(cut)}\n`)
