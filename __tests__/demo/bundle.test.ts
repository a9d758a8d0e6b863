import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
/** A port where nobody listens: what would leave this machine by a proxy would fail. */
const NOBODY = 'http://127.0.0.1:9'

async function run(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [CLI, 'demo'], { cwd: tmpdir(), env: environment, timeout: 60_000 })
  const exit = once(child, 'exit')
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [status] = (await exit) as [number | null]
  return { out, error, status }
}

describe('the demo of the committed bundle', () => {
  it('runs from any folder, behind any proxy, and ends well', async () => {
    const { out, error, status } = await run({ HTTP_PROXY: NOBODY, HTTPS_PROXY: NOBODY })
    expect({ error, status }).toEqual({ error: '', status: 0 })
    expect(out).toContain('content/posts/rondje-dijk.md:4:7  date-invalid')
    expect(out).toContain('2  broken      leading nowhere')
    expect(out).toContain('On GitHub:')
  })
})
