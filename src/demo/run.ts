import type { CheckResult } from '../check.js'
import type { LinkProgress } from '../links/request.js'
import { exampleBlog } from './blog.js'
import { checkBlog } from './check.js'

/** How the demo shows itself: handed in by the command line, so that it looks as any other check does. */
export interface DemoScreen {
  print(text: string): Promise<void>
  /** The report as a text for people, with its line end, in pieces. */
  render(result: CheckResult): AsyncIterable<string>
  onLinkProgress?: (progress: LinkProgress) => void
}

const OPENING = `A demo: the site of an invented bicycle workshop, in examples/blog.
The web that it links to is played by a small server on this machine; nothing leaves it.

`

const CLOSING = `
That was the demo: posts without a flaw, about which there is nothing to say, and posts that go wrong as posts do.
A real check ends with exit status 1 when it finds an error. The demo found what it should, so it ends with 0.

  Your own posts:  in the folder of your site, run "npx -y node@24 FOLDER/dist/cli.js" (FOLDER is where this is)
  On GitHub:       copy the workflow from README.md, or one from examples/workflows
`

/**
 * Checks the example site and prints what a check prints.
 *
 * @returns the exit status: 0, whatever the check found, since showing findings is what a demo is for
 * @throws Error when the program runs without the folder of the example site
 */
export async function runDemo(screen: DemoScreen): Promise<number> {
  const blog = exampleBlog()
  await screen.print(OPENING)
  for await (const part of screen.render(await checkBlog(blog, screen.onLinkProgress))) await screen.print(part)
  await screen.print(CLOSING)
  return 0
}
