import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DatasetDescriptor } from './model/dataset.ts'

/** The folder whose folder names are the datasets. */
export const datasetsFolder = fileURLToPath(new URL('./datasets', import.meta.url))

/**
 * Loads every dataset's descriptor, in the order of lists. The folder names are the list; nobody edits another one.
 * Throws when a descriptor does not export `dataset` or its id is not its folder's name.
 */
export async function readRegistry(folder: string = datasetsFolder): Promise<readonly DatasetDescriptor[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const withDescriptor = await Promise.all(ids.map(async (id) => ((await hasDescriptor(folder, id)) ? [id] : [])))
  const descriptors = await Promise.all(withDescriptor.flat().map((id) => loadDescriptor(folder, id)))
  return descriptors.toSorted(compareDescriptors)
}

function compareDescriptors(one: DatasetDescriptor, other: DatasetDescriptor): number {
  return (one.order ?? 100) - (other.order ?? 100) || (one.id < other.id ? -1 : 1)
}

async function hasDescriptor(folder: string, id: string): Promise<boolean> {
  return access(join(folder, id, 'dataset.ts')).then(
    () => true,
    () => false,
  )
}

async function loadDescriptor(folder: string, id: string): Promise<DatasetDescriptor> {
  const path = join(folder, id, 'dataset.ts')
  const module: unknown = await import(pathToFileURL(path).href)
  if (!exportsDescriptor(module))
    throw new Error(`${path} does not export a descriptor: write "export const dataset = defineDataset({ … })".`)
  if (module.dataset.id !== id) throw new Error(`${path} has the id "${module.dataset.id}": write the folder's name, "${id}".`)
  return module.dataset
}

/** The compiler has checked the rest of the descriptor where it was written. */
function exportsDescriptor(module: unknown): module is { readonly dataset: DatasetDescriptor } {
  if (typeof module !== 'object' || module === null || !('dataset' in module)) return false
  const { dataset } = module
  return (
    typeof dataset === 'object' &&
    dataset !== null &&
    'id' in dataset &&
    'fields' in dataset &&
    'geometry' in dataset &&
    'sources' in dataset
  )
}
