import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/check.js'
import { exampleBlog } from '../../src/demo/blog.js'
import { checkBlog } from '../../src/demo/check.js'

const FLAWLESS = [
  'accu-in-de-winter',
  'fietsketting-schoonmaken',
  'fietsketting-schoonmaken.en',
  'openingstijden-voorjaar',
  'winterbanden'
]

/** What each of the other posts is there to show: the rule, and the text that the finding points to, without its quotes. */
const SHOWN: Record<string, [rule: string, at: string][]> = {
  lenteonderhoud: [
    [
      'title-width',
      'Lenteonderhoud voor je fiets: de complete checklist waarmee je zelf alles nakijkt vóór de eerste lange rit'
    ],
    ['unknown-field', 'descripton'],
    ['description-required', '---'],
    ['field-type', 'onderhoud, lente, checklist'],
    ['cover-file-missing', '/images/Werkplaats.jpg'],
    [
      'tracking-params',
      'https://www.fietsgids.example/onderhoud/bandenspanning?utm_source=nieuwsbrief&utm_medium=email'
    ]
  ],
  'bakfiets-kopen': [
    ['cover-not-an-image', 'https://fotos.example/album/bakfiets'],
    ['generator-leftover', 'IMAGE_PROMPT:'],
    ['h1-in-body', '# Een bakfiets kopen: waar let je op?'],
    ['heading-skip', '#### Stallen'],
    ['image-alt-missing', '![](https://fotos.example/2026/bakfiets-in-schuur.png)'],
    ['link-credentials', 'https://werkplaats:bakfiets2026@tabellen.example/maten'],
    ['ai-leftover', 'Als AI-taalmodel heb ik']
  ],
  'rondje-dijk': [
    ['date-invalid', '27-02-2026'],
    ['field-type', 'ja'],
    ['cover-unreachable', 'https://fotos.example/2024/dijk-bij-zonsopkomst.jpg'],
    ['link-broken', 'https://routes.example/dijkroute-2019'],
    ['link-redirected', 'http://www.pontje.example/dienstregeling']
  ],
  'bike-lights.en': [
    ['cover-dimensions', 'https://fotos.example/2026/lights-thumbnail.png'],
    ['link-unverifiable', 'https://www.verkeersdienst.example/fiets/verlichting'],
    ['link-unverifiable', 'https://lampentest.example/2026'],
    ['link-unverifiable', 'https://www.provincie.example/fietspaden'],
    ['link-localhost', 'http://localhost:1313/prijslijst/'],
    ['link-empty', '[our stock]()']
  ],
  'tweedehands-fiets': [
    ['front-matter-duplicate-key', 'tags'],
    ['cover-relative-remote', 'true'],
    ['cover-aspect-ratio', 'https://fotos.example/2026/tweedehands.png'],
    ['link-unverifiable', 'https://buurtstalling.example/tarieven'],
    ['mojibake', 'Ã©']
  ],
  voorjaarsactie: [
    ['date-future', '2027-03-09T09:00:00+01:00'],
    ['cover-http', 'http://fotos.example/2026/ketting-cadeau.svg'],
    ['cover-format', 'http://fotos.example/2026/ketting-cadeau.svg'],
    ['cover-alt-missing', '']
  ],
  'vacature-monteur': [['front-matter-unclosed', '---']],
  zomerroutes: [['front-matter-syntax', '---js']]
}

const pathOf = (name: string) => `content/posts/${name}.md`

describe('the demo', () => {
  let result: CheckResult

  beforeAll(async () => {
    result = await checkBlog(exampleBlog())
  })

  async function found(name: string): Promise<[string, string][]> {
    const source = await result.readSource(pathOf(name))
    return result.report.findings
      .filter((finding) => finding.path === pathOf(name))
      .map(({ rule, range }) => {
        const line = (source?.text ?? '').split(/\r?\n/).slice(range.start.line - 1, range.end.line)
        const text =
          line.length > 1 ? line.join('\n') : (line[0] ?? '').slice(range.start.column - 1, range.end.column - 1)
        return [rule, text.replace(/^"(.*)"$/, '$1')]
      })
  }

  it('checks every post, and not the list page', () => {
    expect(result.report.posts.map((post) => post.path)).toEqual(
      [...FLAWLESS, ...Object.keys(SHOWN)].map(pathOf).sort()
    )
  })

  it.each(FLAWLESS)('has nothing to say about %s', async (name) => {
    expect(await found(name)).toEqual([])
  })

  it.each(Object.entries(SHOWN))('shows in %s what it is there for, and nothing else', async (name, shown) => {
    expect((await found(name)).sort()).toEqual([...shown].sort())
  })

  it('has links of every class', () => {
    expect(result.report.counts.links).toEqual({
      ok: 16,
      redirected: 2,
      broken: 2,
      blocked: 2,
      transient: 1,
      private: 1,
      tls: 1,
      unchecked: 1,
      skipped: 1
    })
  })

  it('leaves nothing out', () => {
    expect(result.report.incomplete).toEqual([])
  })
})
