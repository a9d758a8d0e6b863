const CATEGORIES = ['repairs', 'rides', 'shop']
const WORDS = ['chain', 'brake', 'wheel', 'saddle', 'lamp', 'bell', 'pedal', 'tyre']

/** A post like its neighbours, apart from one without a source and one with a category of its own. */
function post(index: number): string {
  const word = WORDS[index % WORDS.length] ?? ''
  const category = index === 11 ? 'repair' : (CATEGORIES[index % 3] ?? '')
  return [
    '---',
    `title: "Number ${index}: everything that we have ever learned in our workshop about the ${word} of a bicycle"`,
    `description: "What ${index} winters with a ${word} have taught us, told in a few steps that take no more than one evening."`,
    `date: 2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    'draft: false',
    `categories: ["${category}"]`,
    `tags: ["${word}", "no-${index}"]`,
    ...(index === 7 ? [] : [`source_url: "https://news.example/${index}"`]),
    '---',
    '',
    ...Array.from({ length: 12 }, (_, line) => `We told customer ${line} about the ${word} of bicycle ${index} today.`),
    ''
  ].join('\n')
}

/** The files of a small Hugo site. */
export const SITE: Record<string, string> = {
  'hugo.toml': 'baseURL = "https://blog.example/"\ntitle = "Blog"\ntheme = "PaperMod"\n',
  'content/about.md': `---\ntitle: About our workshop and its people\n---\n\n${'We repair bicycles with care and patience. '.repeat(12)}\n`,
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`content/posts/post-${String(index).padStart(2, '0')}.md`, post(index)])
  )
}
