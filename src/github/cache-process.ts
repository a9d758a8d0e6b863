import { restoreCache, saveCache } from '@actions/cache'

/**
 * Restores or saves the file of the link cache. It runs in a process of its own: the library writes warnings and errors
 * to standard output, where they would become annotations, and tries for minutes what must not take that long.
 *
 * @param parameters `restore` or `save`, the file, its key, and for `restore` what the keys of other runs begin with
 */
export async function runCacheProcess([task, file, key, prefix]: readonly string[]): Promise<void> {
  if (file === undefined || key === undefined) throw new Error('The link cache needs a file and a key.')
  if (task === 'restore') await restoreCache([file], key, prefix === undefined ? [] : [prefix])
  else await saveCache([file], key)
}
