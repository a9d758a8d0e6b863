import { describe, expect, it } from '@jest/globals'
import { readJekyllDate } from '../../src/generators/jekyll-dates.js'

describe("Jekyll's date", () => {
  it.each(['2026-02-27 10:00:00+200', '2026-02-27 +/-TTTT', '2026-02-27 about noon', '2026-02-27, Friday'])(
    'is what Ruby understands of %j, which does not stop the build',
    (text) => {
      expect(readJekyllDate(text).kind).toBe('elsewhere')
    }
  )

  it.each(['2026-02-30 about noon', 'about noon', '2026-02-27 25:10 sharp'])('can not be read from %j', (text) => {
    expect(readJekyllDate(text).kind).toBe('invalid')
  })
})
