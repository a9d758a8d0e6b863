import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { phrasebook } from '../../src/translation/phrasebook.js'

const say = phrasebook({
  'no such host': 'die host bestaat niet',
  'redirects to {url}: {reason}': 'verwijst door naar {url}: {say reason}',
  'redirects to {url}': 'verwijst door naar {url}',
  'the field `{name}` is {value}': '{value} staat in het veld `{name}`',
  '{status}: the site refuses robots': '{say status}: de site weert robots'
})

describe('phrasebook', () => {
  it.each([
    ['no such host', 'die host bestaat niet'],
    ['redirects to https://a.example/', 'verwijst door naar https://a.example/'],
    ['redirects to https://a.example/: no such host', 'verwijst door naar https://a.example/: die host bestaat niet'],
    ['the field `a` is {name} $& `b`', '{name} $& `b` staat in het veld `a`'],
    ['403: the site refuses robots', '403: de site weert robots']
  ])('%s', (english, dutch) => {
    expect(say(english)).toBe(dutch)
  })

  it.each(['', 'something else', 'redirects to ', 'the field `` is '])('leaves what it does not know: %j', (text) => {
    expect(say(text)).toBe(text)
  })

  it('keeps every value as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (value) => {
        fc.pre(!value.includes(': '))
        expect(say(`redirects to ${value}`)).toBe(`verwijst door naar ${value}`)
      })
    )
  })
})
