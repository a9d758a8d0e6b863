import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LINKS_PER_POST = 20

/**
 * Writes a Hugo site whose posts hold the links, for the program that this project is, and the same links as one
 * Markdown file, for the others.
 *
 * @param {string} folder made where it is missing
 * @param {string[]} urls
 * @param {object} links the `links` part of the configuration
 * @returns {string} the Markdown file
 */
export function writeSite(folder, urls, links) {
  mkdirSync(join(folder, 'content/posts'), { recursive: true })
  mkdirSync(join(folder, '.github'), { recursive: true })
  writeFileSync(join(folder, 'hugo.yaml'), 'baseURL: https://blog.test/\ntitle: A blog\ntheme: PaperMod\n')
  // JSON is YAML.
  writeFileSync(join(folder, '.github/seo-content-check.yml'), JSON.stringify({ links }))
  for (let start = 0; start < urls.length; start += LINKS_PER_POST) {
    const number = start / LINKS_PER_POST + 1
    const header = `---\ntitle: Post ${number}\ndate: 2026-01-01\ndescription: Twenty places worth a visit, part ${number}.\n---\n`
    writeFileSync(
      join(folder, `content/posts/post-${number}.md`),
      `${header}\n${listOf(urls.slice(start, start + LINKS_PER_POST))}`
    )
  }
  const list = join(folder, 'list.md')
  writeFileSync(list, listOf(urls))
  return list
}

function listOf(urls) {
  return urls.map((url) => `- [Page ${url.replace(/^.*\//, '')}](${url})\n`).join('')
}
