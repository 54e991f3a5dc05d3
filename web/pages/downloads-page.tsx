import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { FileEntry } from '../../data/model/manifest.ts'
import { deliverAnchor } from '../state.ts'
import { FileTable } from './file-table.tsx'
import type { PageContext } from './page-context.ts'

interface DownloadsProps {
  readonly context: PageContext
}

const commonAnchor = 'gemensamt'

/** Every file of the release, dataset by dataset. */
export function DownloadsPage({ context }: DownloadsProps) {
  const { pageText, wording, catalogue, manifest } = context
  const { downloads } = pageText
  const common = manifest.files.filter(({ dataset }) => dataset === null)
  return (
    <>
      <h1>{downloads.title}</h1>
      <p class="lead">{downloads.lead}</p>
      <p>{wording.fill(downloads.release, { release: manifest.release, created: wording.format.moment(manifest.created) })}</p>
      <p class="link-row">
        <a href="/data/manifest.json">{downloads.manifest}</a> <a href="/data/catalogue.json">{downloads.catalogue}</a>
      </p>
      <Contents context={context} />
      {catalogue.datasets.map((dataset) => (
        <DatasetFiles key={dataset.id} context={context} dataset={dataset} />
      ))}
      <section id={commonAnchor}>
        <h2>{downloads.basemap}</h2>
        <p>{downloads.basemapAbout}</p>
        <FileTable context={context} title={downloads.basemap} files={common} dataset={null} />
      </section>
      <Deliver context={context} />
    </>
  )
}

function Contents({ context: { pageText, wording, catalogue } }: DownloadsProps) {
  const { downloads } = pageText
  const entries = [
    ...catalogue.datasets.map(({ id, title }) => ({ id, title: wording.pick(title) })),
    { id: commonAnchor, title: downloads.basemap },
    { id: deliverAnchor, title: downloads.deliver },
  ]
  return (
    <nav aria-labelledby="contents-title" class="contents">
      <h2 id="contents-title" class="contents__title">
        {downloads.contents}
      </h2>
      <ul class="contents__list">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DatasetFiles({ context, dataset }: { readonly context: PageContext; readonly dataset: DatasetEntry }) {
  const { pageText, wording, manifest } = context
  const { downloads } = pageText
  const files = manifest.files.filter((file) => file.dataset === dataset.id)
  return (
    <section id={dataset.id}>
      <h2>{wording.pick(dataset.title)}</h2>
      <p>{wording.pick(dataset.description)}</p>
      {dataset.counts.features === 0 ? <p class="muted">{downloads.empty}</p> : null}
      {dataset.counts.demonstration === 0 ? null : (
        <p>
          <span class="tag">{wording.text.list.demonstration}</span> {downloads.demonstration}
        </p>
      )}
      <p>
        {factsOf(dataset, context)} <IssuesLink files={files} label={downloads.issues} />
      </p>
      <FileTable context={context} title={wording.pick(dataset.title)} files={files} dataset={dataset} />
    </section>
  )
}

function factsOf({ counts, contact }: DatasetEntry, { pageText: { downloads }, wording }: PageContext): string {
  const { text, count } = wording
  const parts = [
    count(downloads.about, counts.features),
    counts.heldBack > 0 ? count(downloads.heldBack, counts.heldBack) : null,
    counts.warnings > 0 ? count(downloads.warnings, counts.warnings) : null,
    `${text.place.contact}: ${contact ?? text.place.unknownContact.toLocaleLowerCase(wording.language)}`,
  ]
  return `${parts.filter((part) => part !== null).join('. ')}.`
}

function IssuesLink({ files, label }: { readonly files: readonly FileEntry[]; readonly label: string }) {
  const report = files.find(({ name }) => name.endsWith('.issues.json'))
  return report ? <a href={`/data/${report.name}`}>{label}</a> : null
}

function Deliver({ context: { pageText } }: DownloadsProps) {
  const { downloads } = pageText
  return (
    <section id={deliverAnchor}>
      <h2>{downloads.deliver}</h2>
      <p>{downloads.deliverAbout}</p>
      <p>{downloads.deliverContact}</p>
    </section>
  )
}
