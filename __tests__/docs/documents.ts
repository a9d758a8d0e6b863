import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The text of a file of the project, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The documents that people read: those of the root, and of docs/ and examples/. */
export function documents(): string[] {
  const inFolder = (folder: string) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name))
  return [...inFolder('.'), ...inFolder('docs'), ...inFolder('examples')]
}

/** What stands in README.md between `<!-- NAME -->` and `<!-- /NAME -->`, without the blank lines around it. */
export function readmePart(name: string): string {
  const parts = read('README.md').split(new RegExp(`<!-- /?${name} -->`))
  if (parts.length !== 3) throw new Error(`README.md has no part "${name}"`)
  return (parts[1] ?? '').trim()
}

/** The fenced code blocks of a document that are marked as `language`. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code ?? '')
}

/** A Markdown table. Cells are Markdown. */
export function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
