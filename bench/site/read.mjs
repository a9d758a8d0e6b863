/**
 * What reading costs: all posts below the folder are read, and front matter is split from the body. Prints how many
 * there were, so that nothing of it can be left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
let posts = 0
let frontMatter = 0
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith('.md')) continue
  const text = readFileSync(join(folder, name), 'utf8')
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  posts += 1
  frontMatter += Math.max(end, 0)
}
console.log(`${posts} posts, ${frontMatter} characters of front matter`)
