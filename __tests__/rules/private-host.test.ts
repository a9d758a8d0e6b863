import { describe, expect, it } from '@jest/globals'
import { isPrivateUrl } from '../../src/rules/private-host.js'

describe('isPrivateUrl', () => {
  it.each([
    'http://localhost:1313/posts/',
    'https://LOCALHOST',
    'http://app.localhost/',
    'http://127.0.0.1:5500/index.html',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0:4000',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.178.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:3000/',
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://printer.local./',
    '//localhost/a',
    'file:///C:/Users/Jan/a.pdf'
  ])('holds for %s', (url) => {
    expect(isPrivateUrl(url)).toBe(true)
  })

  it.each([
    'https://example.com/localhost',
    'https://localhost.example.com/',
    'https://172.32.0.1/',
    'https://[2606:4700::1111]/',
    '/posts/localhost/',
    'mailto:jan@localhost',
    'http://',
    ''
  ])('does not hold for %j', (url) => {
    expect(isPrivateUrl(url)).toBe(false)
  })
})
