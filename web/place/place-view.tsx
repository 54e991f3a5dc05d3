import type { ComponentChildren } from 'preact'
import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { findLayer } from '../release/find-layer.ts'
import { languagePath, placePath } from '../state.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import { nameOf } from './name-of.ts'
import { PlaceFieldList } from './place-field-list.tsx'
import { PlaceNotices } from './place-notices.tsx'
import { PlacePosition } from './place-position.tsx'
import { PlaceSource } from './place-source.tsx'
import { symbolVariant } from './symbol-variant.ts'

/** An object with the dataset it belongs to. */
export interface PlaceOf {
  readonly dataset: DatasetEntry
  readonly feature: Feature
}

export interface PlaceViewProps extends PlaceOf {
  readonly wording: Wording
  readonly licences: Catalogue['licences']
  /** Origin of the permanent link, without trailing slash. */
  readonly publicUrl: string
  /** The same object in other datasets. */
  readonly also?: readonly PlaceOf[]
  readonly actions?: ComponentChildren
}

/** Everything that is known about one object. Pure, so that the server writes the same page without JavaScript. */
export function PlaceView(props: PlaceViewProps) {
  const { wording, dataset, feature } = props
  return (
    <article class="place" aria-labelledby="place-title">
      <PlaceHeading {...props} />
      {props.actions}
      <PlaceNotices wording={wording} dataset={dataset} feature={feature} />
      <PlaceFieldList wording={wording} dataset={dataset} feature={feature} />
      <PlacePosition wording={wording} feature={feature} link={`${props.publicUrl}${pathOf(props)}`} />
      <PlaceSource wording={wording} dataset={dataset} feature={feature} licences={props.licences} />
      {(props.also ?? []).map((twin) => (
        <AlsoSection key={twin.feature.properties.id} wording={wording} twin={twin} licences={props.licences} />
      ))}
    </article>
  )
}

function pathOf({ wording, dataset, feature }: PlaceViewProps): string {
  return languagePath(wording.language, placePath({ dataset: dataset.id, id: feature.properties.id }))
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
  const { text, fill, pick, language } = wording
  const source = dataset.sources.find(({ id }) => id === feature.properties.source)
  const path = languagePath(language, placePath({ dataset: dataset.id, id: feature.properties.id }))
  return (
    <section class="place__also">
      <h2>{fill(text.place.alsoTitle, { source: source ? pick(source.publisher) : pick(dataset.title) })}</h2>
      <p class="muted">{text.place.alsoAbout}</p>
      <p>
        <a href={path} data-place={`${dataset.id}/${feature.properties.id}`}>
          {nameOf(dataset, feature, wording)}
        </a>
      </p>
      <PlaceFieldList wording={wording} dataset={dataset} feature={feature} />
      <PlaceSource wording={wording} dataset={dataset} feature={feature} licences={licences} />
    </section>
  )
}
