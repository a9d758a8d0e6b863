import { describe, expect, it } from '@jest/globals'
import { type AskLinks, LinkAnswers } from '../../src/links/answers.js'
import { type LinkRequest, NOTHING_ASKED } from '../../src/links/request.js'
import { policy } from '../support/link-policy.js'

const page = (url: string, kind: LinkRequest['kind'] = 'page'): LinkRequest => ({ url, kind })

describe('LinkAnswers', () => {
  it('asks once, and says about later questions what is known', async () => {
    const asked: string[][] = []
    const ask: AskLinks = async (requests) => {
      asked.push(requests.map(({ url, kind }) => `${kind} ${url}`))
      const verdicts = new Map(requests.map(({ url }) => [url, { url, class: 'ok' as const }]))
      return { ...NOTHING_ASKED, verdicts, requests: requests.length, incomplete: ['no network'] }
    }
    const again = new LinkAnswers().around(ask)
    const settings = policy()
    const first = await again([page('https://a.example/'), page('https://b.example/')], settings, undefined)
    expect([...first.verdicts.keys()]).toEqual(['https://a.example/', 'https://b.example/'])
    const second = await again(
      [page('https://b.example/'), page('https://c.example/'), page('https://a.example/', 'image')],
      settings,
      undefined
    )
    expect([...second.verdicts.keys()]).toEqual(['https://b.example/', 'https://c.example/', 'https://a.example/'])
    expect(second).toMatchObject({ requests: 4, incomplete: ['no network'] })
    await again([page('https://c.example/')], settings, undefined)
    expect(asked).toEqual([
      ['page https://a.example/', 'page https://b.example/'],
      ['page https://c.example/', 'image https://a.example/']
    ])
  })
})
