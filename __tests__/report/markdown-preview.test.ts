import { describe, expect, it } from '@jest/globals'
import { previewBlock } from '../../src/report/markdown-preview.js'
import { english } from '../../src/translation/en.js'
import { alive } from '../support/github-markdown.js'

const place = { repositoryUrl: 'https://github.example/o/r', headSha: 'feedbeef' }
const page = {
  title: 'Hoe maak je een ketting schoon',
  description: 'In tien minuten, met spullen die je in huis hebt.',
  url: 'https://www.example.nl/posts/ketting/',
  date: '2026-03-01',
  cover: { url: 'https://images.example/ketting.jpg?w=1200&h=630' }
}

describe('previewBlock', () => {
  it('shows the post as a search result and as a card, folded when nothing is wrong with it', () => {
    expect(
      previewBlock(page, place, english)
    ).toBe(`<details><summary>How it looks in search and on social media</summary>

<table>
<tr><th align="left">Search result</th><th align="left">Card on social media</th></tr>
<tr><td valign="top" width="50%"><sub>www\u200B.example.nl › posts › ketting</sub><br><b>Hoe maak je een ketting schoon</b><br><sub>2026-03-01 — In tien minuten, met spullen die je in huis hebt.</sub></td><td valign="top" width="50%"><img width="320" alt="" src="https://images.example/ketting.jpg?w=1200&amp;h=630"><br><sub>example.nl</sub><br><b>Hoe maak je een ketting schoon</b></td></tr>
</table>

</details>`)
  })

  it('is open where something is cut or missing', () => {
    for (const flawed of [{ ...page, title: 'Schoon '.repeat(20) }, { title: 'Ketting' }, {}]) {
      expect(previewBlock(flawed, place, english)).toMatch(/^<details open>/)
    }
    expect(previewBlock({}, place, english)).toContain('No cover image: the card has none.')
  })

  it('shows a cover of the repository through GitHub, at the commit that was checked', () => {
    const cover = { path: 'static/images/a "b".jpg' }
    expect(previewBlock({ ...page, cover }, place, english)).toContain(
      'src="https://github.example/o/r/blob/feedbeef/static/images/a%20%22b%22.jpg?raw=true"'
    )
    expect(previewBlock({ ...page, cover }, undefined, english)).not.toContain('<img')
  })

  it('lets nothing of a text become alive', () => {
    const hostile = '</td><script>alert(1)</script> @everyone #1 ![x](http://x.example/y.png) `code` www.x.example'
    const text = previewBlock(
      { title: hostile, description: hostile, cover: { url: `javascript:alert(1)` } },
      place,
      english
    )
    expect(text).not.toContain('<script')
    expect(alive(text)).toMatchObject({ links: [], images: [], references: [] })
    const image = previewBlock({ ...page, cover: { url: 'https://x.example/"><script>#"\'`<' } }, place, english)
    expect(image).toContain('src="https://x.example/%22%3E%3Cscript%3E#%22%27%60%3C"')
  })
})
