import { join, relative, resolve, sep } from 'node:path'
import type { Delivery } from '../../data/intake/delivery.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import { publishers } from '../../data/publishers.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'

export interface DeliveryOptions {
  /** Folder outside the repository with publishers' own deliveries, one folder per dataset; null when not configured. */
  readonly deliveries: string | null
  /** Whether demonstration data is read. */
  readonly demo: boolean
}

/**
 * Finds a dataset's delivered files: the repository's own sources, demonstration data where wanted, and what lies in `DELIVERIES`.
 * Throws a PipelineError for a file named after nobody, and for sensitive deliveries inside the repository.
 */
export async function collectDeliveries(
  descriptor: DatasetDescriptor,
  options: DeliveryOptions,
  paths: Paths,
  effects: Effects,
): Promise<readonly Delivery[]> {
  const folder = join(paths.datasets, descriptor.id)
  const sources = await readFolder(join(folder, 'sources'), 'sources', false, descriptor, effects)
  if (descriptor.sensitivity === 'sensitive' && sources.length > 0) {
    throw new PipelineError(
      `${descriptor.id} is sensitive, but ${sources[0]?.file} lies in the repository. Move its deliveries to the folder DELIVERIES outside it.`,
    )
  }
  const demonstration = options.demo ? await readFolder(join(folder, 'demonstration'), 'demonstration', true, descriptor, effects) : []
  const delivered = options.deliveries ? await readDelivered(options.deliveries, descriptor, paths, effects) : []
  return [...sources, ...delivered, ...demonstration]
}

async function readDelivered(folder: string, descriptor: DatasetDescriptor, paths: Paths, effects: Effects): Promise<readonly Delivery[]> {
  const inside = relative(paths.root, resolve(folder))
  if (!inside.startsWith('..') && !resolve(folder).startsWith(`${sep}${sep}`)) {
    throw new PipelineError(`DELIVERIES names ${folder}, which lies inside the repository. Name a folder outside it.`)
  }
  return readFolder(join(folder, descriptor.id), `DELIVERIES/${descriptor.id}`, false, descriptor, effects)
}

async function readFolder(
  folder: string,
  shown: string,
  demonstration: boolean,
  descriptor: DatasetDescriptor,
  effects: Effects,
): Promise<readonly Delivery[]> {
  const names = (await effects.list(folder)).filter((name) => !name.startsWith('.') && name !== 'README.md')
  return Promise.all(
    names.map(async (name) => ({
      source: findSource(name, `${shown}/${name}`, descriptor),
      file: `${shown}/${name}`,
      bytes: await effects.read(join(folder, name)),
      demonstration,
    })),
  )
}

/** `karlskrona.csv` and `karlskrona.2026-11.csv` are both Karlskrona's. */
function findSource(name: string, shown: string, { id, sources }: DatasetDescriptor): string {
  const source = name.split('.')[0] ?? name
  if (sources[source] || publishers[source]) return source
  const known = [...Object.keys(sources), ...Object.keys(publishers)].join(', ')
  throw new PipelineError(`${id}: ${shown} is named after nobody. Name the file <publisher>.csv with one of: ${known}.`)
}
