import { describe, expect, it } from '@jest/globals'
import { answerProblems, findOperation, type Operation, requestProblems } from '../support/openapi.js'

/** The fake GitHub is only worth something when its measure is no rubber stamp. */
describe("GitHub's own description, as the tests' measure", () => {
  const operation = (method: string, path: string): Operation => {
    const found = findOperation(method, path)
    if (!found) throw new Error(`${method} ${path} is not described`)
    return found
  }
  const files = operation('GET', '/repos/o/r/pulls/1/files')
  const comments = operation('POST', '/repos/o/r/issues/1/comments')

  it.each([
    ['per_page=100&page=2', []],
    ['perPage=100', ['unknown query parameter perPage']],
    ['per_page=101', ['per_page is above 100']],
    ['page=two', [expect.stringContaining('page: ')]]
  ])('judges the query %j', (query, problems) => {
    expect(requestProblems(files, new URLSearchParams(query), undefined)).toEqual(problems)
  })

  it.each([
    [{ body: 'Text' }, 0],
    [{ text: 'Text' }, 1],
    [{ body: ['Text'] }, 1],
    [undefined, 1]
  ])('judges the body %j', (body, count) => {
    expect(requestProblems(comments, new URLSearchParams(), body)).toHaveLength(count)
  })

  it('judges what is in the path', () => {
    expect(
      requestProblems(operation('GET', '/repos/o/r/pulls/one/files'), new URLSearchParams(), undefined)
    ).toHaveLength(1)
  })

  it('judges answers', () => {
    const entry = { filename: 'a.md', status: 'modified', sha: null, additions: 0, deletions: 0, changes: 0 }
    const urls = { blob_url: 'https://x.example/', raw_url: 'https://x.example/', contents_url: 'https://x.example/' }
    expect(answerProblems(files, 200, [{ ...entry, ...urls }])).toEqual([])
    expect(answerProblems(files, 200, [{ ...entry, ...urls, status: 'deleted' }])).not.toEqual([])
    expect(answerProblems(files, 200, [entry])).not.toEqual([])
    expect(answerProblems(files, 418, [])).not.toEqual([])
  })

  it('knows no operation that this project does not call', () => {
    expect(findOperation('DELETE', '/repos/o/r')).toBeUndefined()
  })
})
