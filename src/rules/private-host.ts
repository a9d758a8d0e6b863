import { BlockList, isIP } from 'node:net'

const privateAddresses = new BlockList()
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16]
] as const) {
  privateAddresses.addSubnet(address, prefix, 'ipv4')
}
privateAddresses.addAddress('::', 'ipv6')
privateAddresses.addAddress('::1', 'ipv6')
privateAddresses.addSubnet('fc00::', 7, 'ipv6')
privateAddresses.addSubnet('fe80::', 10, 'ipv6')

/** Names that mean something on one machine or in one network only (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/

/** Whether a URL leads to the author's own machine or network, as its host alone tells. */
export function isPrivateUrl(url: string): boolean {
  if (/^file:/i.test(url)) return true
  if (!/^(?:https?:)?\/\//i.test(url) || !URL.canParse(url, 'https://host.example')) return false
  const host = new URL(url, 'https://host.example').hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase()
  const version = isIP(host)
  if (version === 0) return PRIVATE_NAME.test(host)
  return privateAddresses.check(host, version === 4 ? 'ipv4' : 'ipv6')
}
