import type { DatasetEntry } from '../../data/model/catalogue.ts'
import { LicenceLinks } from '../elements/licence-links.tsx'
import type { PageContext } from './page-context.ts'
import { shippedLibraries } from './shipped-libraries.ts'

interface LicencesProps {
  readonly context: PageContext
}

/** All sources and licences: of the data, the background map, the letters and the code. */
export function LicencesPage({ context }: LicencesProps) {
  const { licences } = context.pageText
  return (
    <>
      <h1>{licences.title}</h1>
      <p class="lead">{licences.lead}</p>
      <Terms context={context} />
      <section>
        <h2>{licences.sources}</h2>
        <p>{licences.sourcesAbout}</p>
        {context.catalogue.datasets.map((dataset) => (
          <DatasetSources key={dataset.id} context={context} dataset={dataset} />
        ))}
      </section>
      <Basemap context={context} />
      <section>
        <h2>{licences.fonts}</h2>
        <p>{licences.fontsAbout}</p>
        <h2>{licences.icons}</h2>
        <p>{licences.iconsAbout}</p>
      </section>
      <Code context={context} />
      <section>
        <h2>{licences.privacy}</h2>
        <p>{licences.privacyAbout}</p>
      </section>
    </>
  )
}

function Terms({ context: { catalogue, pageText, wording } }: LicencesProps) {
  return (
    <section>
      <h2>{pageText.licences.terms}</h2>
      <dl class="facts">
        {Object.entries(catalogue.licences).map(([id, { title, url, terms }]) => (
          <div class="facts__row" key={id}>
            <dt>{url ? <a href={url}>{wording.pick(title)}</a> : wording.pick(title)}</dt>
            <dd>{wording.pick(terms)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function DatasetSources({ context, dataset }: { readonly context: PageContext; readonly dataset: DatasetEntry }) {
  const { wording } = context
  const { text, pick } = wording
  return (
    <section class="source-group">
      <h3>{pick(dataset.title)}</h3>
      <p class="muted">
        {text.place.contact}: {dataset.contact ?? text.place.unknownContact.toLocaleLowerCase(wording.language)}
      </p>
      {dataset.sources.map((source) => (
        <SourceEntry key={source.id} context={context} source={source} />
      ))}
    </section>
  )
}

interface SourceProps {
  readonly context: PageContext
  readonly source: DatasetEntry['sources'][number]
}

function SourceEntry({ context: { wording, pageText, catalogue }, source }: SourceProps) {
  const { pick, format, text, count } = wording
  const { licences } = pageText
  return (
    <div class="source">
      <h4 class="source__title">
        {source.url === null ? pick(source.title) : <a href={source.url}>{pick(source.title)}</a>}
        {source.demonstration ? <span class="tag">{text.list.demonstration}</span> : null}
      </h4>
      <dl class="facts">
        <Fact label={licences.publisher} value={`${pick(source.publisher)}, ${count(licences.features, source.features)}`} />
        <Fact label={licences.period} value={source.period === null ? text.layers.periodUnknown : format.period(source.period)} />
        <div class="facts__row">
          <dt>{licences.licence}</dt>
          <dd>
            <LicenceLinks wording={wording} licence={source.licence} licences={catalogue.licences} />
          </dd>
        </div>
        {source.remark === null ? null : <Fact label={licences.remark} value={pick(source.remark)} />}
      </dl>
    </div>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class="facts__row">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Basemap({ context: { catalogue, pageText, wording } }: LicencesProps) {
  return (
    <section>
      <h2>{pageText.licences.basemap}</h2>
      <ul>
        {catalogue.basemap.credits.map(({ text, licence, url }) => (
          <li key={text.sv}>
            {url === null ? wording.pick(text) : <a href={url}>{wording.pick(text)}</a>},{' '}
            <LicenceLinks wording={wording} licence={licence} licences={catalogue.licences} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Code({ context: { pageText } }: LicencesProps) {
  const { licences } = pageText
  return (
    <section>
      <h2>{licences.code}</h2>
      <p>{licences.codeAbout}</p>
      <ul>
        {shippedLibraries.map(({ name, licence }) => (
          <li key={name}>
            {name} ({licence})
          </li>
        ))}
      </ul>
    </section>
  )
}
