import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BLOG = join('examples', 'blog')

/**
 * The folder of the example site. The program runs as a bundle in `dist/` and as modules two folders deep, so it is looked
 * for upwards.
 *
 * @throws Error when the program runs without its repository
 */
export function exampleBlog(): string {
  const start = dirname(fileURLToPath(import.meta.url))
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    const blog = join(folder, BLOG)
    if (existsSync(join(blog, 'hugo.toml'))) return blog
  }
  throw new Error(`The demo checks the folder ${BLOG} of its repository, which is not there. Run it in a clone.`)
}
