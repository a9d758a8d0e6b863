import { randomFrom } from '../random.mjs'
import { FIRST_NAMES, PLACES, SUBJECTS, WORDS } from './words.mjs'

/** Images that the posts share, under `static/images/`. */
export const IMAGES = 200

/** The name of one of them, by its number from 1. */
export function imageName(number) {
  const word = (step) => SUBJECTS[Math.floor((number - 1) / step) % SUBJECTS.length].toLowerCase()
  return `${word(1)}-and-${word(SUBJECTS.length)}.png`
}

/** Of a hundred posts, how many have each of the flaws that posts have. */
export const PERCENT = {
  'long title': 3,
  'no description': 2,
  'no cover': 4,
  'dead link': 1,
  'image without alt': 2,
  'tracking link': 2
}

/** Words of a section, about. */
const AVERAGE_SECTION = 100

const MONTHS = 60

/**
 * The posts of a PaperMod site, one after the other. A post comes from the seed and its number alone: the first 10,000
 * of a larger site are those of a smaller one, but for the posts that they link to.
 *
 * @param {number} seed
 * @param {number} count
 * @returns {Generator<import('./posts.d.mts').WrittenPost>}
 */
export function* makePosts(seed, count) {
  for (let number = 0; number < count; number += 1) yield makePost(seed, number, count)
}

/** Below the site's `content/posts/`, in a folder for each year. */
export function pathOf(seed, number) {
  return `${yearOf(number)}/${slugOf(headOf(seed, number), number)}.md`
}

function makePost(seed, number, count) {
  const head = headOf(seed, number)
  const { random } = head
  const has = (flaw) => random() * 100 < PERCENT[flaw]
  const between = (least, most) => least + Math.floor(random() * (most - least + 1))
  const of = (list) => list[Math.floor(random() * list.length)]
  const image = () => `images/${imageName(between(1, IMAGES))}`
  // Skewed, as posts are: most are near the lower end, a few near the upper one.
  const target = 300 + Math.floor(1100 * random() ** 1.6)
  const paragraph = () => Array.from({ length: between(3, 5) }, () => sentence(random, between(6, 20)))
  const elsewhere = () =>
    `https://www.${of(SUBJECTS).toLowerCase()}-on-page-${between(1, 400)}.com/${of(WORDS)}/${of(WORDS)}-${between(1, 9999)}${has('tracking link') ? '?utm_source=newsletter' : ''}`
  const within = () =>
    has('dead link') ? '/posts/2020/never-written/' : `/posts/${pathOf(seed, between(0, count - 1)).slice(0, -3)}/`

  const blocks = [paragraph().join(' ')]
  for (let section = 0; wordsIn(blocks) < target - AVERAGE_SECTION / 2; section += 1) {
    blocks.push(`${section % 3 === 2 ? '###' : '##'} ${headline(random)}`)
    const [first, ...rest] = paragraph()
    blocks.push(
      [first.replace(/ (\w+ \w+) /, ` [$1](${section % 2 === 0 ? elsewhere() : within()}) `), ...rest].join(' ')
    )
    if (random() < 0.6)
      blocks.push(
        paragraph()
          .join(' ')
          .replace(/ (\w+) /, ' **$1** ')
      )
    if (random() < 0.3) blocks.push(list(random, between(3, 6)))
    if (random() < 0.15) blocks.push(`> ${sentence(random, 14)}`)
    if (random() < 0.12) blocks.push(`![${has('image without alt') ? '' : sentence(random, 6)}](/${image()})`)
    if (random() < 0.05) blocks.push(`\`\`\`sh\nmake ${of(WORDS)} --with ${of(WORDS)}\n\`\`\``)
    if (random() < 0.04) blocks.push(table(random))
  }
  const origin = elsewhere()
  const body = `${blocks.join('\n\n')}\n\n*Source: [${of(SUBJECTS)} weekly](${origin})*\n`
  const title = has('long title') ? `${head.title} and ${sentence(random, 12).toLowerCase().slice(0, -1)}` : head.title
  const front = [
    `title: "${title}"`,
    `date: ${dateOf(number)}`,
    ...(has('no description') ? [] : [`description: "${sentence(random, 18).slice(0, 150)}"`]),
    `author: ${of(FIRST_NAMES)} ${of(PLACES)}`,
    'draft: false',
    `tags: [${[...new Set([of(SUBJECTS), of(SUBJECTS), of(PLACES)])].map((tag) => `"${tag.toLowerCase()}"`).join(', ')}]`,
    `categories: ["${of(SUBJECTS).toLowerCase()}"]`,
    `source_url: "${origin}"`,
    ...(has('no cover')
      ? []
      : ['cover:', `  image: "${image()}"`, `  alt: "${sentence(random, 8)}"`, '  relative: false']),
    'ShowToc: true'
  ]
  return { path: pathOf(seed, number), text: `---\n${front.join('\n')}\n---\n\n${body}` }
}

function wordsIn(blocks) {
  return blocks.reduce((sum, text) => sum + text.split(' ').length, 0)
}

/** What other posts need to know of a post to link to it. */
function headOf(seed, number) {
  const random = randomFrom(seed * 1_000_003 + number)
  return { random, title: headline(random) }
}

function slugOf({ title }, number) {
  return `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${number + 1}`
}

function yearOf(number) {
  return 2021 + Math.floor((number % MONTHS) / 12)
}

function dateOf(number) {
  const two = (value) => String(value).padStart(2, '0')
  const minute = Math.floor(number / MONTHS) % 1440
  return `${yearOf(number)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+01:00`
}

function headline(random) {
  const of = (list) => list[Math.floor(random() * list.length)]
  return `${of(SUBJECTS)} in ${of(PLACES)}: ${of(WORDS)} the ${of(WORDS)} ${of(WORDS)}`
}

function sentence(random, length) {
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)])
  if (length > 10) words[Math.floor(length / 2)] += ','
  if (random() < 0.08) words[1] = `“${words[1]}”`
  const [first = '', ...rest] = words
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join(' ')}.`
}

function list(random, length) {
  return Array.from({ length }, () => `- ${sentence(random, 8)}`).join('\n')
}

function table(random) {
  const row = () => `| ${WORDS[Math.floor(random() * WORDS.length)]} | ${Math.floor(random() * 900)} |`
  return ['| What | How many |', '| --- | ---: |', row(), row(), row()].join('\n')
}
