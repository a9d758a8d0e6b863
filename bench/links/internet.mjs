import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'

const DAY = 24 * 60 * 60 * 1000

/**
 * Starts the small internet.
 *
 * @param {import('./plan.d.mts').Plan} plan
 * @param {string} folder for the certificate of its authority
 * @returns its ports, the authority's file, count() for what was asked since the last count, and stop()
 */
export async function startInternet(plan, folder) {
  const { authority, trusted, untrusted } = await certificatesFor(plan.names)
  const authorityFile = join(folder, 'authority.pem')
  writeFileSync(authorityFile, authority)
  const server = fork(new URL('server.mjs', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ask = async (message) => {
    server.send(message)
    const [reply] = await once(server, 'message')
    return reply
  }
  const { ports } = await ask({ type: 'start', plan, certificates: { trusted, untrusted } })
  return {
    ports,
    authorityFile,
    count: async () => (await ask({ type: 'count' })).count,
    stop: () => server.disconnect()
  }
}

async function certificatesFor(names) {
  const validity = { notBeforeDate: new Date(Date.now() - DAY), notAfterDate: new Date(Date.now() + DAY) }
  const options = { keyType: 'ec', algorithm: 'sha256', ...validity }
  const authority = await generate([{ name: 'commonName', value: 'Authority of the small internet' }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  const ofNames = (trusted) => [
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: names.filter((name) => name.trusted === trusted).map(({ name }) => ({ type: 2, value: name }))
    }
  ]
  const subject = [{ name: 'commonName', value: 'Site' }]
  const trusted = await generate(subject, {
    ...options,
    extensions: ofNames(true),
    ca: { key: authority.private, cert: authority.cert }
  })
  const untrusted = await generate(subject, { ...options, extensions: ofNames(false) })
  const pem = ({ private: key, cert }) => ({ key, cert })
  return { authority: authority.cert, trusted: pem(trusted), untrusted: pem(untrusted) }
}
