import type { ComponentChildren } from 'preact'
import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { LicenceLinks } from '../elements/licence-links.tsx'
import { languagePath } from '../state.ts'
import type { Wording } from '../text/wording.ts'

interface PlaceSourceProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
  readonly licences: Catalogue['licences']
}

/** Who says so, when it held, and what may be done with it. */
export function PlaceSource({ wording, dataset, feature, licences }: PlaceSourceProps) {
  const { text, pick, format, language } = wording
  const source = dataset.sources.find(({ id }) => id === feature.properties.source)
  return (
    <section>
      <h2>{text.place.source}</h2>
      <dl class="facts">
        <Fact label={text.place.sourceName}>{source ? sourceTitle(source, pick) : text.place.unknownSource}</Fact>
        {source ? <Fact label={text.place.publisher}>{pick(source.publisher)}</Fact> : null}
        <Fact label={text.place.period}>{source?.period ? format.period(source.period) : text.layers.periodUnknown}</Fact>
        <Fact label={text.place.licence}>
          <LicenceLinks wording={wording} licence={source?.licence ?? dataset.licence} licences={licences} />
        </Fact>
        {source?.remark ? <Fact label={text.place.remark}>{pick(source.remark)}</Fact> : null}
        <Fact label={text.place.contact}>
          {dataset.contact === null ? text.place.unknownContact : <a href={`mailto:${dataset.contact}`}>{dataset.contact}</a>}
        </Fact>
        <Fact label={text.place.dataset}>
          <a href={`${languagePath(language, '/ladda-ner')}#${dataset.id}`}>{pick(dataset.title)}</a>
        </Fact>
      </dl>
    </section>
  )
}

function sourceTitle({ title, url }: DatasetEntry['sources'][number], pick: Wording['pick']) {
  return url === null ? pick(title) : <a href={url}>{pick(title)}</a>
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="facts__row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
