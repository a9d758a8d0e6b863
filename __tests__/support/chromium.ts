import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const program = PROGRAMS.find((path) => existsSync(path))
if (!program && process.env.FORBID_SKIP === '1') {
  throw new Error('Chromium is not installed: apt-get install chromium fonts-liberation')
}

/** Chromium judges what people will see, where it is installed (Debian: `apt-get install chromium fonts-liberation`). */
export const describeInChromium = program ? describe : describe.skip

/** A browser that asks nobody but what a test serves. The test closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: program ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run']
  })
}
