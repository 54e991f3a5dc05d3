import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { Notice } from '../elements/notice.tsx'
import type { Wording } from '../text/wording.ts'
import { localisedText } from './place-fields.ts'
import { readValue } from './read-value.ts'

interface PlaceNoticesProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
}

/** What the reader must know before trusting the rest. */
export function PlaceNotices(props: PlaceNoticesProps) {
  const { place } = props.wording.text
  return (
    <>
      {props.feature.properties.demonstration ? (
        <Notice kind="remark" title={place.demonstrationTitle}>
          <p>{place.demonstration}</p>
        </Notice>
      ) : null}
      <PositionNotice {...props} />
      <DoubtNotice {...props} />
    </>
  )
}

function PositionNotice({ wording: { text, fill }, dataset, feature: { geometry, properties } }: PlaceNoticesProps) {
  const { place } = text
  if (dataset.show === 'table' || properties.position === 'known') return null
  if (dataset.show === 'areas') return <p class="muted">{geometry ? place.area : place.noShape}</p>
  if (properties.position === 'unknown') {
    return (
      <Notice kind="remark" title={place.unknownTitle}>
        <p>{place.unknown}</p>
      </Notice>
    )
  }
  return (
    <Notice kind="remark" title={place.nearTitle}>
      <p>{properties.near_name === null ? place.nearUnnamed : fill(place.near, { near: properties.near_name })}</p>
      {properties.near_source === null ? null : <p>{fill(place.nearSource, { source: properties.near_source })}</p>}
    </Notice>
  )
}

/** Qualities of a position that call for a warning. */
const doubts = ['doubtful', 'wrong', 'approximate']

function DoubtNotice({ wording, dataset, feature: { properties } }: PlaceNoticesProps) {
  const field = dataset.fields.find(({ name }) => name === 'position_quality')
  const quality = properties.position_quality ?? null
  if (!field || typeof quality !== 'string' || !doubts.includes(quality)) return null
  const note = localisedText(properties, 'position_note', wording.language)
  return (
    <Notice
      kind="remark"
      title={`${wording.pick(field.title)}: ${(readValue(field, quality, wording) ?? '').toLocaleLowerCase(wording.language)}`}
    >
      {note === null ? null : <p>{note}</p>}
    </Notice>
  )
}
