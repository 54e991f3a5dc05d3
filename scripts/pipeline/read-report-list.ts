import { join } from 'node:path'
import { readReportedErrors } from '../../data/intake/read-reported-errors.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Issue } from '../../data/model/issue.ts'
import type { ExportedFile } from '../export/exported-file.ts'
import { exportReportedErrors } from '../export/reports.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'

const file = 'reported-errors.csv'

/** The dataset's list of reported errors as a file of the release, and what is wrong with it. Neither where no list is kept. */
export async function readReportList(
  descriptor: DatasetDescriptor,
  features: readonly Feature[],
  paths: Paths,
  effects: Effects,
): Promise<{ readonly files: readonly ExportedFile[]; readonly issues: readonly Issue[] }> {
  const folder = join(paths.datasets, descriptor.id)
  if (!(await effects.list(folder)).includes(file)) return { files: [], issues: [] }
  const ids = new Set(features.map(({ properties }) => properties.id))
  const { reports, issues } = readReportedErrors(await effects.read(join(folder, file)), { descriptor, ids, file })
  return { files: [exportReportedErrors(descriptor.id, reports)], issues }
}
