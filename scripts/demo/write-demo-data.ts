import { dirname, join } from 'node:path'
import { type Effects, system } from '../pipeline/effects.ts'
import { type Paths, projectPaths } from '../pipeline/paths.ts'
import { readGazetteer } from '../pipeline/read-gazetteer.ts'
import { aidColumns } from './aid-row.ts'
import { careColumns } from './care-row.ts'
import { makeExampleAids } from './example-aids.ts'
import { makeExampleCare } from './example-care.ts'
import { makeExamplePostings } from './example-invoices.ts'
import { postingColumns } from './posting-row.ts'
import { makeRandom } from './random.ts'
import { toCsv } from './to-csv.ts'

/** Another seed makes other data; the committed files are of these. */
const AIDS_SEED = 20_261_001
const INVOICES_SEED = 20_261_002
const CARE_SEED = 20_261_003

export interface DemoFile {
  /** Relative to the folder of the datasets. */
  readonly path: string
  readonly text: string
}

/** Makes the demonstration deliveries; the same bytes every time. */
export async function makeDemoFiles(paths: Paths = projectPaths, effects: Effects = system): Promise<readonly DemoFile[]> {
  const { localities } = await readGazetteer(paths, effects)
  const aids = makeExampleAids(localities, makeRandom(AIDS_SEED))
  const care = makeExampleCare(localities, makeRandom(CARE_SEED))
  const postings = makeExamplePostings(makeRandom(INVOICES_SEED))
  return [
    { path: 'aids/demonstration/exempel.csv', text: toCsv(aidColumns, aids, ',') },
    { path: 'places/demonstration/exempel.csv', text: toCsv(careColumns, care, ',') },
    { path: 'supplier-invoices/demonstration/exempel.csv', text: toCsv(postingColumns, postings, ';') },
  ]
}

/** Writes the demonstration deliveries into their datasets' folders and says how long they are. A dataset that is gone gets none. */
export async function writeDemoData(paths: Paths = projectPaths, effects: Effects = system): Promise<void> {
  for (const { path, text } of await makeDemoFiles(paths, effects)) {
    const folder = join(paths.datasets, dirname(path))
    if (!(await effects.isFolder(dirname(folder)))) continue
    await effects.makeFolder(folder)
    await effects.write(join(paths.datasets, path), text)
    effects.log(`${path}: ${text.trimEnd().split('\n').length - 1} rows`)
  }
}
