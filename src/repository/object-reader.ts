import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { GitError, gitInvocation } from './git-command.js'

/** What Git holds under an id: its content, or only its size when it is larger than asked for. */
export type GitObject = { content: Buffer } | { tooLarge: number } | undefined

interface Waiting {
  resolve(object: GitObject): void
  reject(error: Error): void
}

/** Longer than any header line that Git writes: id, type, size. */
const MAX_HEADER_BYTES = 512

/**
 * Reads objects through one `git cat-file --batch`, which answers in the order of the questions. Only ids are asked for,
 * never paths: file names may hold line feeds. The process is started by the first question and doesn't keep the program
 * alive between questions.
 */
export class ObjectReader {
  readonly #root: string
  readonly #maxBytes: number
  readonly #waiting: Waiting[] = []
  #process: ChildProcessWithoutNullStreams | undefined
  #failure: GitError | undefined
  /** What has arrived of the object at hand. */
  #chunks: Buffer[] = []
  #header: Buffer = Buffer.alloc(0)
  /** Bytes of the object and its closing line feed that are still to come; undefined while a header is read. */
  #missing: number | undefined
  #size = 0

  constructor(root: string, maxBytes: number) {
    this.#root = root
    this.#maxBytes = maxBytes
  }

  /**
   * @param id a full object id, in hexadecimal digits
   * @returns undefined when Git has no such object, or it isn't a file's content
   * @throws GitError
   */
  read(id: string): Promise<GitObject> {
    if (!/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(undefined)
    if (this.#failure) return Promise.reject(this.#failure)
    const child = this.#start()
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#keepAlive(child, true)
      child.stdin.write(`${id}\n`)
    })
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#process) return this.#process
    const { args, env } = gitInvocation(['cat-file', '--batch'])
    const child = spawn('git', args, { cwd: this.#root, env, windowsHide: true })
    this.#process = child
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(0, 2000)
    })
    child.stdin.on('error', () => {})
    child.on('error', (error) => this.#fail(new GitError(error.message, undefined)))
    child.on('close', (code) =>
      this.#fail(new GitError(said.trim() || `git cat-file ended (${code})`, code ?? undefined))
    )
    return child
  }

  #keepAlive(child: ChildProcessWithoutNullStreams, alive: boolean): void {
    const streams = [child, child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[]
    for (const stream of streams) alive ? stream.ref() : stream.unref()
  }

  #fail(error: GitError): void {
    this.#failure ??= error
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error)
  }

  #receive(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) {
      rest = this.#missing === undefined ? this.#receiveHeader(rest) : this.#receiveContent(rest, this.#missing)
    }
  }

  #receiveHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(0x0a)
    this.#header = Buffer.concat([this.#header, end < 0 ? chunk : chunk.subarray(0, end)])
    if (end < 0) {
      if (this.#header.length > MAX_HEADER_BYTES) this.#process?.kill()
      return Buffer.alloc(0)
    }
    const [, type, size] = this.#header.toString('latin1').split(' ')
    this.#header = Buffer.alloc(0)
    if (size === undefined) {
      this.#answer(undefined)
    } else {
      this.#size = type === 'blob' ? Number(size) : -1
      this.#missing = Number(size) + 1
    }
    return chunk.subarray(end + 1)
  }

  #receiveContent(chunk: Buffer, missing: number): Buffer {
    const part = chunk.subarray(0, missing)
    this.#missing = missing - part.length
    if (this.#size <= this.#maxBytes) this.#chunks.push(part)
    if (this.#missing === 0) {
      this.#missing = undefined
      const chunks = this.#chunks
      this.#chunks = []
      if (this.#size < 0) this.#answer(undefined)
      else if (this.#size > this.#maxBytes) this.#answer({ tooLarge: this.#size })
      else this.#answer({ content: Buffer.concat(chunks).subarray(0, this.#size) })
    }
    return chunk.subarray(part.length)
  }

  #answer(object: GitObject): void {
    this.#waiting.shift()?.resolve(object)
    if (this.#waiting.length === 0 && this.#process) this.#keepAlive(this.#process, false)
  }
}
