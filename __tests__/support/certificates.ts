import { generate } from 'selfsigned'

/** PEM. */
export interface TestCertificate {
  key: string
  cert: string
}

const DAY = 24 * 60 * 60 * 1000

/** An authority of this run, which vouches for what it issues. */
export interface TestAuthority {
  certificate: string
  /** A certificate for host names and addresses, good for a day, or for the days given. */
  issue(hosts: readonly string[], days?: { from?: Date; to?: Date }): Promise<TestCertificate>
}

export async function testAuthority(): Promise<TestAuthority> {
  const authority = await generate([{ name: 'commonName', value: 'Test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 1000 * DAY),
    notAfterDate: new Date(Date.now() + 1000 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  return {
    certificate: authority.cert,
    issue: async (hosts, { from = new Date(Date.now() - DAY), to = new Date(Date.now() + DAY) } = {}) => {
      const issued = await generate([{ name: 'commonName', value: 'Test' }], {
        keyType: 'ec',
        algorithm: 'sha256',
        notBeforeDate: from,
        notAfterDate: to,
        extensions: [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          {
            name: 'subjectAltName',
            altNames: hosts.map((host) => (/^[\d.]+$/.test(host) ? { type: 7, ip: host } : { type: 2, value: host }))
          }
        ],
        ca: { key: authority.private, cert: authority.cert }
      })
      return { key: issued.private, cert: issued.cert }
    }
  }
}

/** A certificate that nobody vouches for but itself. */
export async function selfSigned(host: string): Promise<TestCertificate> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }]
  })
  return { key: made.private, cert: made.cert }
}
