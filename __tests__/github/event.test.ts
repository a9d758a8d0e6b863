import { describe, expect, it } from '@jest/globals'
import { EventError, readEvent } from '../../src/github/event.js'
import {
  examplePayloads,
  FORK,
  mergeGroupPayload,
  NO_COMMIT,
  pullRequestPayload,
  pushPayload
} from '../support/webhook-payloads.js'

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)

describe('the event of a run', () => {
  it.each(examplePayloads('pull_request').map((payload, index) => [index, String(payload.action), payload] as const))(
    "is a pull request in GitHub's example %i (%s)",
    (_, __, payload) => {
      expect(readEvent('pull_request', payload)).toMatchObject({
        kind: 'pull-request',
        fromFork: false,
        privileged: false
      })
    }
  )

  it('is a pull request with its commits, size and time', () => {
    const payload = pullRequestPayload({
      baseSha: BASE,
      headSha: HEAD,
      changedFiles: 5,
      updatedAt: '2026-03-01T12:00:00Z'
    })
    expect(readEvent('pull_request', payload)).toEqual({
      kind: 'pull-request',
      number: 2,
      baseSha: BASE,
      headSha: HEAD,
      privileged: false,
      fromFork: false,
      changedFiles: 5,
      at: new Date('2026-03-01T12:00:00Z')
    })
  })

  it.each([FORK, null])('is a pull request from a fork when its repository is %j', (headRepository) => {
    const payload = pullRequestPayload({ baseSha: BASE, headSha: HEAD, headRepository })
    expect(readEvent('pull_request', payload)).toMatchObject({ fromFork: true })
  })

  it("is privileged when a stranger's pull request is looked at with rights", () => {
    expect(readEvent('pull_request_target', pullRequestPayload({ baseSha: BASE, headSha: HEAD }))).toMatchObject({
      kind: 'pull-request',
      privileged: true
    })
  })

  it.each(examplePayloads('push').map((payload, index) => [index, payload] as const))(
    "is a push, or nothing to check, in GitHub's example %i",
    (_, payload) => {
      expect(['push', 'nothing']).toContain(readEvent('push', payload).kind)
    }
  )

  it('is a push from one commit to another', () => {
    expect(readEvent('push', pushPayload(BASE, HEAD, 'feature/x'))).toEqual({
      kind: 'push',
      before: BASE,
      after: HEAD,
      branch: 'feature/x',
      defaultBranch: 'main'
    })
  })

  it('is a push of a new branch', () => {
    expect(readEvent('push', pushPayload(NO_COMMIT, HEAD))).toMatchObject({ kind: 'push', before: undefined })
  })

  it('is nothing to check when a branch was deleted', () => {
    expect(readEvent('push', pushPayload(BASE, NO_COMMIT))).toMatchObject({ kind: 'nothing' })
  })

  it('is a merge group', () => {
    expect(readEvent('merge_group', mergeGroupPayload(BASE, HEAD))).toEqual({
      kind: 'merge-group',
      baseSha: BASE,
      headSha: HEAD
    })
  })

  it.each(['workflow_dispatch', 'schedule', 'release', 'something_new'])('is the whole repository for %s', (name) => {
    expect(readEvent(name, {})).toEqual({ kind: 'whole-repository' })
  })

  it.each([
    ['pull_request', {}, /`pull_request`.*pull_request/],
    ['pull_request', null, /`pull_request`/],
    [
      'pull_request',
      pullRequestPayload({ baseSha: '--output=/tmp/x', headSha: HEAD }),
      /base\.sha: is not a commit id/
    ],
    ['push', pushPayload(BASE, 'HEAD; rm -rf /'), /after: is not a commit id/],
    ['merge_group', { merge_group: 1 }, /`merge_group`/]
  ])('is refused when the payload of %s is not what GitHub sends', (name, payload, message) => {
    expect(() => readEvent(name, payload)).toThrow(EventError)
    expect(() => readEvent(name, payload)).toThrow(message)
  })
})
