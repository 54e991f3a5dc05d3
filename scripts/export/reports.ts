import { toJsonSchema } from '../../data/model/json-schema.ts'
import type { ReportedError, ReportedErrors } from '../../data/model/reported-error.ts'
import { reportedErrorsFile } from '../../data/model/reported-errors-file.ts'
import type { ExportInput } from './export-input.ts'
import { type ExportedFile, encodeText } from './exported-file.ts'

/** What was found wrong with the deliveries, for everybody to read. */
export function exportIssues({ descriptor, issues }: ExportInput): readonly ExportedFile[] {
  const bytes = encodeText(`${JSON.stringify({ dataset: descriptor.id, issues }, null, 1)}\n`)
  return [{ about: about(descriptor.id, 'issues.json', 'Report', 'application/json', issues.length), bytes }]
}

/** What people have reported, where the publishers keep a list of it. */
export function exportReportedErrors(dataset: string, reports: readonly ReportedError[]): ExportedFile {
  const content: ReportedErrors = { dataset, reports: [...reports] }
  const known = about(dataset, 'reported-errors.json', 'Reported errors', 'application/json', reports.length)
  return { about: { ...known, name: reportedErrorsFile(dataset) }, bytes: encodeText(`${JSON.stringify(content, null, 1)}\n`) }
}

/** The shape of a feature, derived from the descriptor. */
export function exportSchema({ descriptor }: ExportInput): readonly ExportedFile[] {
  const bytes = encodeText(`${JSON.stringify(toJsonSchema(descriptor), null, 1)}\n`)
  return [{ about: about(descriptor.id, 'schema.json', 'JSON Schema', 'application/schema+json', null), bytes }]
}

function about(dataset: string, suffix: string, format: string, mediaType: string, count: number | null) {
  return { name: `${dataset}.${suffix}`, dataset, format, mediaType, count, crs: null, licence: 'CC0 1.0' }
}
