import { png } from './png.js'

/** What an address answers; `silence` takes the request and never says anything. */
export type Answer = 'silence' | { status: number; type?: string; headers?: Record<string, string>; body?: Buffer }

const page: Answer = {
  status: 200,
  body: Buffer.from('<!doctype html><html lang="nl"><title>Een pagina</title><p>Hier staat wat je zoekt.</p></html>')
}
/** The size that social networks ask of a cover. */
const photo = image(1200, 630)

const drawing: Answer = {
  status: 200,
  type: 'image/svg+xml',
  body: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><circle cx="30" cy="15" r="12"/></svg>'
  )
}

/** Every address that the posts of examples/blog use, without its query, and what it answers. Others answer 404. */
export const ADDRESSES: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['https://www.fietsgids.example/onderhoud/kettingolie', page],
  ['https://www.fietsgids.example/onderhoud/bandenspanning', page],
  ['https://www.fietsgids.example/en/maintenance/chain-oil', page],
  ['https://www.fietsgids.example/tests/winterbanden', page],
  ['https://www.overdijk.example/werkzaamheden/dijkstraat', page],
  ['https://www.overdijk.example/afval/accus', page],

  ['https://fotos.example/2026/doek-om-ketting.png', photo],
  ['https://fotos.example/2026/clean-chain.png', photo],
  ['https://fotos.example/2026/spikes.png', photo],
  ['https://fotos.example/2026/donderdagavond.png', photo],
  ['https://fotos.example/2026/accu.png', photo],
  ['https://fotos.example/2026/tweedehands.png', image(1500, 1000)],
  ['https://fotos.example/2026/bakfiets-in-schuur.png', photo],
  ['http://fotos.example/2026/ketting-cadeau.svg', drawing],
  ['https://fotos.example/2026/ketting-cadeau.svg', drawing],
  ['https://fotos.example/2026/lights-thumbnail.png', image(160, 90)],
  ['https://fotos.example/album/bakfiets', page],
  ['https://fotos.example/2024/dijk-bij-zonsopkomst.jpg', { status: 404 }],

  ['https://routes.example/dijkroute-2019', { status: 404 }],
  ['http://www.pontje.example/dienstregeling', moved(301, 'https://www.pontje.example/dienstregeling')],
  ['https://www.pontje.example/dienstregeling', page],
  ['https://www.veerstal.example/kaart', moved(302, 'https://www.veerstal.example/kaart/voorjaar')],
  ['https://www.veerstal.example/kaart/voorjaar', page],

  ['https://www.verkeersdienst.example/fiets/verlichting', refused('challenge')],
  ['https://lampentest.example/2026', { status: 429, headers: { 'retry-after': '120' } }],
  ['https://www.provincie.example/fietspaden', 'silence']
])

/** A host of the posts whose certificate is for other names, so that nobody gets as far as its pages. */
export const MISNAMED_HOST = 'buurtstalling.example'

/** The hosts of these addresses. */
export const HOSTS: readonly string[] = [...new Set([...ADDRESSES.keys()].map((address) => new URL(address).hostname))]

function image(width: number, height: number): Answer {
  return { status: 200, type: 'image/png', body: png(width, height) }
}

function moved(status: 301 | 302, location: string): Answer {
  return { status, headers: { location } }
}

/** How a bot wall of Cloudflare's kind turns a robot away, whoever it works for. */
function refused(mitigation: string): Answer {
  return { status: 403, headers: { server: 'cloudflare', 'cf-mitigated': mitigation } }
}
