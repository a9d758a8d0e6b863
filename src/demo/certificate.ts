/** A certificate for one run: for the hosts it names, vouched for by an authority that exists as long. PEM throughout. */
export interface IssuedCertificate {
  key: string
  cert: string
  authority: string
}

/**
 * Makes an authority and a certificate for `hosts`, good from yesterday (clocks differ) until tomorrow.
 *
 * @param hosts the host names that the certificate is for
 */
export async function issueCertificate(hosts: readonly string[]): Promise<IssuedCertificate> {
  const { generate } = await import('selfsigned')
  const day = 24 * 60 * 60 * 1000
  const common = {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day)
  } as const
  const authority = await generate([{ name: 'commonName', value: 'Demo authority' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  const issued = await generate([{ name: 'commonName', value: 'Demo' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }
    ],
    ca: { key: authority.private, cert: authority.cert }
  })
  return { key: issued.private, cert: issued.cert, authority: authority.cert }
}
