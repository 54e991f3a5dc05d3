import type { ComponentChildren } from 'preact'
import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import { HoursTables } from '../hours/hours-tables.tsx'
import type { Origin } from '../origin/origin.ts'
import { findLayer } from '../release/find-layer.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import { KeyFacts, keyFieldNames } from './key-facts.tsx'
import { nameOf } from './name-of.ts'
import { ObjectLink, objectPath } from './object-link.tsx'
import { PlaceFieldList } from './place-field-list.tsx'
import { PlaceNotices } from './place-notices.tsx'
import { PlacePosition } from './place-position.tsx'
import { PlaceRelated } from './place-related.tsx'
import { PlaceReport } from './place-report.tsx'
import { PlaceSource } from './place-source.tsx'
import { PlaceWay } from './place-way.tsx'
import { symbolVariant } from './symbol-variant.ts'

/** An object with the dataset it belongs to. */
export interface PlaceOf {
  readonly dataset: DatasetEntry
  readonly feature: Feature
}

export interface PlaceViewProps extends PlaceOf, ObjectAbout {
  readonly wording: Wording
  readonly catalogue: Catalogue
  /** Origin of the permanent link, without trailing slash. */
  readonly publicUrl: string
  /** The same object in other datasets. */
  readonly also?: readonly PlaceOf[]
  readonly actions?: ComponentChildren
  /** Whether one can come now; known in the page only. */
  readonly now?: ComponentChildren
  /** Where the reader's way begins, if they have said so; known in the page only. */
  readonly origin?: Origin | null
  /** Whether the straight line from the origin runs over 200 m of sea or more. */
  readonly crossesSea?: boolean
}

/** Everything that is known about one object. Pure, so that the server writes the same page without JavaScript. */
export function PlaceView(props: PlaceViewProps) {
  const { wording, catalogue, dataset, feature, nearby, reports } = props
  const subject = { wording, dataset, feature }
  const link = `${props.publicUrl}${objectPath(wording, dataset, feature.properties.id)}`
  return (
    <article class="place" aria-labelledby="place-title">
      <PlaceHeading {...props} />
      {props.actions}
      <PlaceNotices {...subject} />
      <KeyFacts {...subject} />
      {props.now}
      <PlaceHours {...props} />
      <PlaceWay {...subject} catalogue={catalogue} nearby={nearby} origin={props.origin ?? null} crossesSea={props.crossesSea ?? false} />
      <section>
        <h2>{wording.text.place.details}</h2>
        <PlaceFieldList {...subject} without={keyFieldNames(subject)} />
      </section>
      <PlaceRelated wording={wording} catalogue={catalogue} related={nearby?.related ?? []} />
      <PlacePosition wording={wording} feature={feature} link={link} />
      <PlaceSource {...subject} licences={catalogue.licences} />
      <PlaceReport {...subject} link={link} reports={reports} />
      {(props.also ?? []).map((twin) => (
        <AlsoSection key={twin.feature.properties.id} wording={wording} twin={twin} licences={catalogue.licences} />
      ))}
    </article>
  )
}

/** Hours of what keeps any: a school or a stop is not "open". */
function PlaceHours({ wording, catalogue, dataset, feature, hours }: PlaceViewProps) {
  const isKept = findLayer(dataset, feature)?.keepsHours ?? false
  if (!isKept && hours === null) return null
  const asOf = catalogue.created.slice(0, 10)
  return <HoursTables wording={wording} dataset={dataset} feature={feature} hours={hours} asOf={asOf} isCare={isKept} />
}

function PlaceHeading({ wording, dataset, feature }: PlaceViewProps) {
  const layer = findLayer(dataset, feature)
  const municipality = dataset.fields.find(({ name }) => name === dataset.municipalityField)
  const choice = municipality?.choices?.find(({ value }) => value === feature.properties[municipality.name])
  const about = [layer && wording.pick(layer.title), choice && wording.pick(choice.title)].filter((part) => part !== undefined)
  return (
    <header class="place__header">
      {layer ? <SymbolMark symbol={layer.symbol} variant={symbolVariant(dataset.show, feature)} size={40} /> : null}
      <div>
        <h1 id="place-title" class="place__title" tabIndex={-1} dir="auto">
          {nameOf(dataset, feature, wording)}
        </h1>
        <p class="place__about">
          {about.join(' · ')} {feature.properties.demonstration ? <span class="tag">{wording.text.list.demonstration}</span> : null}
        </p>
      </div>
    </header>
  )
}

interface AlsoProps {
  readonly wording: Wording
  readonly twin: PlaceOf
  readonly licences: Catalogue['licences']
}

function AlsoSection({ wording, twin: { dataset, feature }, licences }: AlsoProps) {
  const { text, fill, pick } = wording
  const source = dataset.sources.find(({ id }) => id === feature.properties.source)
  return (
    <section class="place__also">
      <h2>{fill(text.place.alsoTitle, { source: source ? pick(source.publisher) : pick(dataset.title) })}</h2>
      <p class="muted">{text.place.alsoAbout}</p>
      <p>
        <ObjectLink wording={wording} dataset={dataset} id={feature.properties.id} name={nameOf(dataset, feature, wording)} />
      </p>
      <PlaceFieldList wording={wording} dataset={dataset} feature={feature} />
      <PlaceSource wording={wording} dataset={dataset} feature={feature} licences={licences} />
    </section>
  )
}
