import type { FixedPost } from './rounds.js'

/** What fixes change, as a unified diff that `git apply` takes. */
export async function unifiedDiff(posts: readonly FixedPost[]): Promise<string> {
  const { FILE_HEADERS_ONLY, createTwoFilesPatch } = await import('diff')
  const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return posts
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY
      })
    )
    .join('')
}
