import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ROOT, read } from './documents.js'

const text = read('CONTRIBUTING.md')

describe('CONTRIBUTING.md', () => {
  it('says what every folder of src is for', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    for (const { name } of folders) expect(text).toContain(`\`src/${name}/\``)
  })

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|docs|dist|__tests__|\.ci)\/[\w./-]*)`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(join(ROOT, path)) && !path.includes('your-rule'))).toEqual([])
  })

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
