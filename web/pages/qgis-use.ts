import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { FileEntry } from '../../data/model/manifest.ts'
import type { PageContext } from './page-context.ts'

/** How to open a file in QGIS, in one line; null for files that are not for it. */
export function qgisUse(file: FileEntry, dataset: DatasetEntry | null, { pageText, wording, site }: PageContext): string | null {
  const { downloads } = pageText
  switch (file.name.slice(file.name.lastIndexOf('.') + 1)) {
    case 'geojson':
      return downloads.qgisVector
    case 'csv':
      return dataset === null || dataset.show === 'table' ? downloads.qgisTable : downloads.qgisCsv
    case 'pmtiles': {
      const archive = file.name.replace(/\.pmtiles$/, '')
      return wording.fill(downloads.qgisTiles, { url: `${site.publicUrl}/tiles/${archive}/{z}/{x}/{y}.mvt` })
    }
    default:
      return null
  }
}
