import { describe, expect, it } from '@jest/globals'
import { connectTarget, parseConnectTo } from '../../src/links/connect-to.js'

describe('parseConnectTo', () => {
  it.each([
    ['a.example:443:127.0.0.1:8443', { fromHost: 'a.example', fromPort: 443, toHost: '127.0.0.1', toPort: 8443 }],
    ['::localhost:8080', { fromHost: undefined, fromPort: undefined, toHost: 'localhost', toPort: 8080 }],
    ['A.Example.:::8080', { fromHost: 'a.example', fromPort: undefined, toHost: undefined, toPort: 8080 }],
    ['[::1]:80:[2001:DB8::0:1]:81', { fromHost: '::1', fromPort: 80, toHost: '2001:db8::1', toPort: 81 }],
    [
      'bücher.example:80:b.example:',
      { fromHost: 'xn--bcher-kva.example', fromPort: 80, toHost: 'b.example', toPort: undefined }
    ]
  ])('reads %s', (text, expected) => {
    expect(parseConnectTo(text)).toEqual(expected)
  })

  it.each([
    ['', 'is not of the form HOST1:PORT1:HOST2:PORT2'],
    ['a.example:443', 'is not of the form'],
    ['a:1:b:2:3', 'is not of the form'],
    ['::1:80:b:1', 'is not of the form'],
    ['a:http:b:1', '"http" is not a port between 1 and 65535'],
    ['a:0:b:1', '"0" is not a port'],
    ['a:1:b:65536', '"65536" is not a port'],
    ['a b:1:c:2', '"a b" is not a host name or an address'],
    ['[zz]:1:c:2', '"[zz]" is not a host name or an address']
  ])('refuses %j', (text, message) => {
    expect(() => parseConnectTo(text)).toThrow(message)
  })
})

describe('connectTarget', () => {
  const target = (url: string, ...entries: string[]) => connectTarget(new URL(url), entries.map(parseConnectTo))

  it('takes the first entry that names host and port', () => {
    expect(target('https://a.example/', 'b.example::x:1', 'a.example:80:y:2', 'a.example:443:z:3', '::w:4')).toEqual({
      host: 'z',
      port: 3,
      named: true
    })
    expect(target('http://[::1]/', '[::1]:80:z:3')).toEqual({ host: 'z', port: 3, named: true })
    expect(target('https://a.example/', 'b.example::x:1')).toBeUndefined()
  })

  it('leaves host or port as it is where the entry has none', () => {
    expect(target('https://a.example/', '::x:')).toEqual({ host: 'x', port: 443, named: true })
    expect(target('https://a.example/', 'a.example:::8443')).toEqual({ host: 'a.example', port: 8443, named: true })
  })

  it('opens no host that nobody named', () => {
    expect(target('http://a.example/', ':::8080')).toEqual({ host: 'a.example', port: 8080, named: false })
  })
})
