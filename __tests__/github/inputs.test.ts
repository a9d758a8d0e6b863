import { describe, expect, it } from '@jest/globals'
import { InputError, inputsSchema, readInputs } from '../../src/github/inputs.js'
import { actionMetadata } from '../support/runner.js'

describe('the inputs of the Action', () => {
  it('are those that action.yml declares', () => {
    expect(Object.keys(inputsSchema.shape).sort()).toEqual(Object.keys(actionMetadata().inputs).sort())
  })

  it('have the same defaults without action.yml as with it', () => {
    const declared = Object.entries(actionMetadata().inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      name === 'github-token' ? '' : value
    ])
    expect(readInputs(Object.fromEntries(declared))).toEqual(readInputs({}))
  })

  it('leave to the configuration file what it can say too', () => {
    expect(readInputs({})['fail-on']).toBeUndefined()
    expect(actionMetadata().inputs['fail-on']?.default).toBeUndefined()
  })

  it('are read with lists one a line', () => {
    const inputs = readInputs({
      INPUT_PATHS: ' content/posts/**\n\ncontent/blog\r\n',
      'INPUT_CONNECT-TO': 'example.com:443:127.0.0.1:8443\n::127.0.0.1:80\n',
      'INPUT_FAIL-ON': ' warning ',
      INPUT_LINKS: 'False'
    })
    expect(inputs).toMatchObject({ paths: ['content/posts/**', 'content/blog'], 'fail-on': 'warning', links: false })
    expect(inputs['connect-to']).toHaveLength(2)
  })

  it.each([
    ['INPUT_COMMENT', 'yes', 'The input `comment` is "yes"; write `auto`, `always` or `never`.'],
    ['INPUT_FAIL-ON', 'none', 'The input `fail-on` is "none"; write `error`, `warning` or `never`.'],
    ['INPUT_ANNOTATIONS', 'on', 'The input `annotations` is "on"; write `changed-lines`, `changed-files` or `none`.'],
    ['INPUT_SUGGESTIONS', 'on', 'The input `suggestions` is "on"; write `review`, `comment` or `never`.'],
    ['INPUT_CHECK-RUN', 'on', 'The input `check-run` is "on"; write `true` or `false`.'],
    ['INPUT_LINKS', '1', 'The input `links` is "1"; write `true` or `false`.'],
    ['INPUT_COMMENT-ID', 'x -->', /The input `comment-id` may have up to 64 letters/],
    ['INPUT_CONNECT-TO', 'nowhere', /The input `connect-to[^`]*` "nowhere" is not of the form HOST1/]
  ])('name what is allowed when %s is %j', (name, value, message) => {
    expect(() => readInputs({ [name]: value })).toThrow(InputError)
    expect(() => readInputs({ [name]: value })).toThrow(message)
  })

  it.each([
    ['true', 'changed-files'],
    ['False', 'none'],
    ['', 'changed-files'],
    ['changed-lines', 'changed-lines']
  ])('take %j for annotations as %s', (given, meant) => {
    expect(readInputs({ INPUT_ANNOTATIONS: given }).annotations).toBe(meant)
  })

  it('are all named when several are wrong', () => {
    expect(() => readInputs({ INPUT_COMMENT: 'x', INPUT_LINKS: 'y' })).toThrow(/`comment`.*`links`/)
  })
})

describe('action.yml', () => {
  it('runs the bundle on Node 24', () => {
    expect(actionMetadata().runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has what the Marketplace shows', () => {
    const { name, description, branding, inputs, outputs } = actionMetadata()
    expect(name).toBe('SEO content check')
    expect(description.length).toBeLessThan(125)
    expect(branding).toEqual({ icon: expect.any(String), color: expect.any(String) })
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\.$/)
    }
  })
})
