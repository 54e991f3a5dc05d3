import { brotliCompressSync } from 'node:zlib'
import type { Issue } from '../../data/model/issue.ts'
import type { ExportedFile } from '../export/exported-file.ts'
import type { DatasetResult } from './build-dataset.ts'

const SHOWN_ISSUES = 6

/** Prints a dataset's numbers: rows in, features out, why rows were held back, what is doubtful, sizes and time. */
export function reportDataset({ entry, files, issues }: DatasetResult, milliseconds: number, log: (line: string) => void): void {
  const { counts } = entry
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024)
  const positions = `${counts.positioned} placed, ${counts.near} approximate, ${counts.unplaced} without position`
  const features = `${counts.features} features${entry.show === 'table' ? '' : ` (${positions})`}`
  const figures = [`${counts.rows} rows → ${features}`, `${counts.heldBack} held back`, `${files.length} files`, `${kilobytes} kB`]
  log(`${entry.id.padEnd(18)} ${figures.join(', ')}, ${(milliseconds / 1000).toFixed(1)} s`)
  for (const line of summarise(issues)) log(`  ${line}`)
}

/** Prints how much there is to search for, and what everyone who searches has to fetch. */
export function reportSearch({ about, bytes }: ExportedFile, log: (line: string) => void): void {
  const packed = brotliCompressSync(bytes).length
  log(`${'search'.padEnd(18)} ${about.count} places, ${Math.round(bytes.length / 1024)} kB, ${Math.round(packed / 1024)} kB as Brotli`)
}

/** Errors and doubtful positions one by one, up to a few; the rest counted by code. All of them stand in <dataset>.issues.json. */
function summarise(issues: readonly Issue[]): readonly string[] {
  const notable = issues.filter(
    ({ severity, code }) => severity === 'error' || code === 'position-doubtful' || code === 'municipality-mismatch',
  )
  const shown = notable.slice(0, SHOWN_ISSUES).map(describe)
  const counted = Map.groupBy(issues, ({ code, severity }) => `${severity} ${code}`)
  const totals = [...counted].map(([kind, of]) => `${of.length} × ${kind}`)
  return [...shown, ...(totals.length > 0 ? [`issues: ${totals.join(', ')}`] : [])]
}

function describe({ severity, file, line, value, message }: Issue): string {
  return `${severity} ${file}${line === undefined ? '' : `:${line}`} ${message.en}${value ? ` [${value}]` : ''}`
}
