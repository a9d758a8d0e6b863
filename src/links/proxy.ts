const LINKINATORS_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'LINKINATOR_DEBUG'] as const

/** The proxies of the environment; empty texts where there are none. */
export interface ProxySettings {
  http: string
  https: string
  /** NO_PROXY: hosts that are asked directly. */
  except: string
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY. As with curl, the lower case spelling comes first, and a proxy without a
 * scheme is an http one.
 */
export function proxyFrom(environment: NodeJS.ProcessEnv): ProxySettings | undefined {
  const read = (name: 'http_proxy' | 'https_proxy' | 'no_proxy') =>
    environment[name] || environment[name.toUpperCase()] || ''
  const address = (text: string) => (text === '' || text.includes('://') ? text : `http://${text}`)
  const settings = { http: address(read('http_proxy')), https: address(read('https_proxy')), except: read('no_proxy') }
  return settings.http === '' && settings.https === '' ? undefined : settings
}

/**
 * Takes the variables that linkinator reads out of the environment: with a proxy it would go past the dispatcher that
 * holds the guard, and would ask its own list page of the proxy; for debugging it writes to standard output, where the
 * report goes.
 *
 * @returns puts them back
 */
export function hideVariables(environment: NodeJS.ProcessEnv): () => void {
  const hidden = LINKINATORS_VARIABLES.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [{ name, value }]
  })
  for (const { name } of hidden) delete environment[name]
  return () => {
    for (const { name, value } of hidden) environment[name] = value
  }
}
