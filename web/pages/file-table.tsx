import type { ComponentChildren } from 'preact'
import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { FileEntry } from '../../data/model/manifest.ts'
import { CopyButton } from '../elements/copy-button.tsx'
import { LicenceLinks } from '../elements/licence-links.tsx'
import { datePeriod } from './date-period.ts'
import type { PageContext } from './page-context.ts'
import { qgisUse } from './qgis-use.ts'

interface FileTableProps {
  readonly context: PageContext
  readonly title: string
  readonly files: readonly FileEntry[]
  readonly dataset: DatasetEntry | null
}

/** A table that scrolls inside itself with its first column fixed; on a phone each file stands as a block. */
export function FileTable({ context, title, files, dataset }: FileTableProps) {
  const { downloads } = context.pageText
  const label = context.wording.fill(downloads.tableOf, { dataset: title })
  const heads = [
    downloads.file,
    downloads.crs,
    downloads.size,
    downloads.count,
    downloads.date,
    downloads.licence,
    downloads.checksum,
    downloads.qgis,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      <table class="files">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index === 2 || index === 3 ? 'figures' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <FileRow key={file.name} context={context} file={file} dataset={dataset} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface FileRowProps {
  readonly context: PageContext
  readonly file: FileEntry
  readonly dataset: DatasetEntry | null
}

function FileRow({ context, file, dataset }: FileRowProps) {
  const { wording, pageText, catalogue } = context
  const { downloads } = pageText
  const none = downloads.notApplicable
  const period = dataset && datePeriod(dataset)
  return (
    <tr>
      <th scope="row" class="files__name">
        <a href={`/data/${file.name}`} download="">
          {file.name}
        </a>
        <span class="muted">{file.format}</span>
      </th>
      <Cell label={downloads.crs}>{file.crs ?? none}</Cell>
      <Cell label={downloads.size} isFigure>
        {wording.format.bytes(file.bytes)}
      </Cell>
      <Cell label={downloads.count} isFigure>
        {file.count === null ? none : wording.format.number(file.count)}
      </Cell>
      <Cell label={downloads.date}>{period ? wording.format.period(period) : none}</Cell>
      <Cell label={downloads.licence}>
        <LicenceLinks wording={wording} licence={file.licence} licences={catalogue.licences} />
      </Cell>
      <Cell label={downloads.checksum}>
        <Checksum context={context} file={file} />
      </Cell>
      <Cell label={downloads.qgis} isLong>
        {qgisUse(file, dataset, context) ?? none}
      </Cell>
    </tr>
  )
}

interface CellProps {
  readonly label: string
  readonly isFigure?: boolean
  readonly isLong?: boolean
  readonly children: ComponentChildren
}

function Cell({ label, isFigure = false, isLong = false, children }: CellProps) {
  const kind = isFigure ? 'figures' : isLong ? 'files__long' : undefined
  return (
    <td class={kind} data-label={label}>
      <span>{children}</span>
    </td>
  )
}

/** Shortened to the eye; whole to the copy button and to those who open it. */
function Checksum({ context: { wording }, file }: { readonly context: PageContext; readonly file: FileEntry }) {
  return (
    <span class="checksum">
      <code title={file.sha256}>{file.sha256.slice(0, 8)}…</code>
      <CopyButton wording={wording} value={file.sha256} what={`SHA-256 ${file.name}`} />
    </span>
  )
}
