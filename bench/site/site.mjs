import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { IMAGES, imageName, makePosts, pathOf } from './posts.mjs'

/**
 * Writes a Hugo PaperMod site with its configuration for this project, all rules on.
 *
 * @param {string} folder made where it is missing
 * @param {number} seed
 * @param {number} count of its posts
 * @returns {{ bytes: number, words: number }} of all posts together
 */
export function writeSite(folder, seed, count) {
  mkdirSync(join(folder, '.github'), { recursive: true })
  mkdirSync(join(folder, 'static/images'), { recursive: true })
  writeFileSync(join(folder, 'hugo.yaml'), 'baseURL: https://blog.example/\ntitle: A blog\ntheme: PaperMod\n')
  writeFileSync(join(folder, '.github/seo-content-check.yml'), 'profile: all\n')
  const photo = png(1200, 630)
  for (let number = 1; number <= IMAGES; number += 1)
    writeFileSync(join(folder, `static/images/${imageName(number)}`), photo)
  const size = { bytes: 0, words: 0 }
  for (const { path, text } of makePosts(seed, count)) {
    const file = join(folder, 'content/posts', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    size.bytes += Buffer.byteLength(text)
    size.words += text.split(/\s+/).length
  }
  return size
}

/** Makes the site a Git repository, and then changes some posts. */
export function changePosts(folder, seed, count, changed) {
  const git = (...parameters) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@bench.example', ...parameters], {
      cwd: folder,
      maxBuffer: 2 ** 30
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'A site')
  for (let number = 0; number < changed; number += 1) {
    const path = pathOf(seed, Math.floor((number * count) / changed))
    appendFileSync(join(folder, 'content/posts', path), '\nA paragraph that was not there before.\n')
  }
}

/** A black image. */
function png(width, height) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const pixels = deflateSync(Buffer.alloc(height * (width + 1)))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}
