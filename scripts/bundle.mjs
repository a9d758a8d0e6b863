/**
 * Bundles lib/main.js with ncc into dist/, beside the entries that import it: index.js (the Action), publish.js (the
 * action `publish`), cli.js (the command line) and worker.js (its further threads). The output depends on the sources and
 * the lock file alone: no path, no time, no source map.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/**
 * linkinator can load a configuration file of the working directory as code. We never ask it to, and a bundler takes the
 * dynamic import as a reason to include every file around it: so the import is replaced while bundling.
 */
const LINKINATOR_CONFIG = join(root, 'node_modules/linkinator/build/src/config.js')
const DYNAMIC_IMPORT = /await import\(`file:\/\/[^`]*`\)/

/** @returns {Promise<Map<string, string>>} file name in dist/ -> text */
async function bundle() {
  const { code, assets } = await ncc(join(root, 'lib/main.js'), {
    filename: 'main.js',
    cache: false,
    sourceMap: false,
    license: 'LICENSES.txt',
    target: 'es2023',
    quiet: true
  })
  const files = new Map([['main.js', code]])
  for (const [name, asset] of Object.entries(assets)) files.set(name, asset.source.toString())
  return files
}

const original = readFileSync(LINKINATOR_CONFIG, 'utf8')
if (!DYNAMIC_IMPORT.test(original)) throw new Error('linkinator no longer loads its configuration as expected')
let files
try {
  writeFileSync(LINKINATOR_CONFIG, original.replace(DYNAMIC_IMPORT, 'Promise.reject(new Error("not supported"))'))
  files = await bundle()
} finally {
  writeFileSync(LINKINATOR_CONFIG, original)
}
for (const entry of ['index.js', 'publish.js', 'cli.js', 'worker.js']) {
  files.set(entry, readFileSync(join(root, 'lib', entry), 'utf8'))
}
for (const [name, text] of files) if (text.includes(root)) throw new Error(`dist/${name} holds a path of this machine`)

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
for (const [name, text] of files) {
  writeFileSync(join(dist, name), text)
  console.log(`dist/${name} ${(text.length / 1024).toFixed(0)} kB`)
}
