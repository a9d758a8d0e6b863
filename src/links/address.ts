import { BlockList, isIP, isIPv4 } from 'node:net'

/**
 * IPv4 addresses that are not on the public internet, by IANA's special-purpose registry, and 168.63.129.16, which on
 * Azure (GitHub's own runners) answers as the machine's control plane. 169.254.169.254 and its like are link-local.
 */
const PRIVATE_IPV4 = blockList('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4'
])

/** Global unicast: all of IPv6 that is routed on the internet. */
const GLOBAL_IPV6 = blockList('ipv6', ['2000::/3'])
/** What is special within it: Teredo, ORCHID and other protocol assignments, documentation, 6to4. */
const SPECIAL_IPV6 = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
/** IPv4 in the clothes of IPv6: mapped, and NAT64, which is how a machine without IPv4 reaches the old internet. */
const EMBEDDED_IPV4 = blockList('ipv6', ['::ffff:0:0/96', '64:ff9b::/96'])

/**
 * Whether an address is not on the public internet: loopback, private networks, link-local (cloud metadata), multicast,
 * reserved ranges, and any of these wrapped in IPv6. What is not an IP address counts as private, too.
 */
export function isPrivateAddress(address: string): boolean {
  const [bare = ''] = address.split('%')
  switch (isIP(bare)) {
    case 4:
      return PRIVATE_IPV4.check(bare, 'ipv4')
    case 6:
      if (EMBEDDED_IPV4.check(bare, 'ipv6')) return PRIVATE_IPV4.check(lastFourBytes(bare), 'ipv4')
      return !GLOBAL_IPV6.check(bare, 'ipv6') || SPECIAL_IPV6.check(bare, 'ipv6')
    default:
      return true
  }
}

/** One spelling for each address, so that two can be compared; undefined for what is none. */
export function canonicalAddress(text: string): string | undefined {
  if (isIPv4(text)) return text
  if (isIP(text) !== 6 || text.includes('%')) return undefined
  return new URL(`http://[${text}]`).hostname.slice(1, -1)
}

/** The last 32 bits of an IPv6 address, as IPv4. */
function lastFourBytes(address: string): string {
  const groups = (canonicalAddress(address) ?? '').split(':').slice(-2)
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16))
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}
