import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file below a folder; a path that is no folder stands for itself. */
export async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined)
  if (!entries) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
