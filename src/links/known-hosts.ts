/**
 * Services whose addresses are made to lead elsewhere: short links, permanent identifiers, and the counters of affiliate
 * networks and newsletters. Registered names; subdomains are meant as well.
 */
export const FORWARDERS: ReadonlySet<string> = new Set([
  ...['aka.ms', 'amzn.eu', 'amzn.to', 'bit.ly', 'bitly.com', 'buff.ly', 'cutt.ly', 'dlvr.it', 'fb.me', 'fb.watch'],
  ...['g.co', 'g.page', 'git.io', 'goo.gl', 'goo.gle', 'ift.tt', 'is.gd', 'lnkd.in', 'linktr.ee', 'msft.it', 'ow.ly'],
  ...['page.link', 'rb.gy', 'rebrand.ly', 's.id', 'short.io', 'shorturl.at', 'spoti.fi', 't.co', 't.ly', 't.me'],
  ...['tiny.cc', 'tinyurl.com', 'trib.al', 'v.gd', 'wp.me', 'youtu.be', 'app.link', 'onelink.me'],
  ...['ark.to', 'doi.org', 'handle.net', 'identifiers.org', 'n2t.net', 'purl.org', 'w3id.org'],
  ...['anrdoezrs.net', 'awin1.com', 'daisycon.io', 'dpbolvw.net', 'ds1.nl', 'jdoqocy.com', 'kqzyfj.com', 'lt45.net'],
  ...['linksynergy.com', 'prf.hn', 'pxf.io', 'shareasale.com', 'sjv.io', 'tkqlhce.com', 'tradedoubler.com'],
  ...['tradetracker.net', 'viglink.com', 'webgains.com', 'zanox.com', 'list-manage.com', 'fwlink.microsoft.com']
])

/** Sites that sell registered names, or fill unused ones with advertisements. */
export const PARKING: ReadonlySet<string> = new Set([
  ...['above.com', 'afternic.com', 'atom.com', 'bodis.com', 'brandbucket.com', 'buydomains.com', 'dan.com'],
  ...['dnparking.com', 'domainmarket.com', 'domainnamesales.com', 'efty.com', 'fabulous.com', 'hugedomains.com'],
  ...['parkingcrew.net', 'parklogic.com', 'sav.com', 'sedo.com', 'sedo.de', 'sedoparking.com', 'smartname.com'],
  ...['squadhelp.com', 'undeveloped.com', 'uniregistry.com', 'voodoo.com', 'domeneshop.no', 'domainbroker.nl']
])

/** Pages of registrars on which a name is for sale: a registered name, and what the path starts with. */
export const FOR_SALE: readonly { name: string; path: string }[] = [
  { name: 'godaddy.com', path: '/forsale' },
  { name: 'godaddy.com', path: '/domainsearch' },
  { name: 'namecheap.com', path: '/market' },
  { name: 'epik.com', path: '/domain' },
  { name: 'porkbun.com', path: '/checkout' }
]
