import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { datasetsFolder } from '../../../data/registry.ts'

export type DeliveredRow = Readonly<Record<string, string>>

/** Rows of a comma-separated delivery, read by a library and not by the project's own reader. */
export function readRows(path: string): readonly DeliveredRow[] {
  return parse<DeliveredRow>(readFileSync(path), { columns: true })
}

/** Files of one folder of a dataset, for example `sources`; none where it has no such folder. */
export function listFiles(id: string, folder: string): readonly string[] {
  const path = join(datasetsFolder, id, folder)
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []
}

export function readSource(id: string, source: string): readonly DeliveredRow[] {
  return readRows(join(datasetsFolder, id, 'sources', `${source}.csv`))
}

/** Whether the dataset's folder is there: a test about a dataset that was taken away has nothing to say. */
export function hasDataset(id: string): boolean {
  return existsSync(join(datasetsFolder, id, 'dataset.ts'))
}
