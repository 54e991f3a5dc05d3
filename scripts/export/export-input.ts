import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Issue } from '../../data/model/issue.ts'

/** What every exporter gets: the dataset as read, with geometry in WGS84. */
export interface ExportInput {
  readonly descriptor: DatasetDescriptor
  readonly features: readonly Feature[]
  readonly issues: readonly Issue[]
  /** Names of all licences of the dataset's sources. */
  readonly licence: string
  /** Credit for the dataset's sources. */
  readonly attribution: string
}
