import type { RepoPath } from '../post/source.js'

type Files = ReadonlySet<RepoPath>

const byFolder = new WeakMap<Files, Map<string, RepoPath[]>>()
const byStem = new WeakMap<Files, Map<string, RepoPath[]>>()

/** The files right in a folder (empty, or with a trailing slash). The first call for a set of files costs a pass over it. */
export function filesIn(files: Files, folder: RepoPath): readonly RepoPath[] {
  return indexed(byFolder, files, (path) => path.slice(0, path.lastIndexOf('/') + 1)).get(folder) ?? []
}

/** The files whose path is the same but for case and extension. */
export function filesAlike(files: Files, path: RepoPath): readonly RepoPath[] {
  return indexed(byStem, files, stem).get(stem(path)) ?? []
}

function stem(path: RepoPath): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase()
}

function indexed(made: WeakMap<Files, Map<string, RepoPath[]>>, files: Files, key: (path: RepoPath) => string) {
  const ready = made.get(files)
  if (ready) return ready
  const index = new Map<string, RepoPath[]>()
  for (const path of files) {
    const list = index.get(key(path))
    if (list) list.push(path)
    else index.set(key(path), [path])
  }
  made.set(files, index)
  return index
}
