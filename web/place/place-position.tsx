import type { Feature } from '../../data/model/feature.ts'
import { CopyButton } from '../elements/copy-button.tsx'
import type { Wording } from '../text/wording.ts'
import { pointOf, writePoint } from './coordinates.ts'

interface PlacePositionProps {
  readonly wording: Wording
  readonly feature: Feature
  /** The permanent address of the object. */
  readonly link: string
}

/** Coordinates in both reference systems and the permanent link, each to copy. */
export function PlacePosition({ wording, feature, link }: PlacePositionProps) {
  const { place } = wording.text
  const point = pointOf(feature)
  const written = point && writePoint(point)
  return (
    <section>
      <h2>{written ? place.position : place.link}</h2>
      {written && feature.geometry === null ? <p class="muted">{place.nearCoordinates}</p> : null}
      <dl class="facts">
        {written ? <Copied wording={wording} label={place.wgs84} value={written.wgs84} /> : null}
        {written ? <Copied wording={wording} label={place.sweref99tm} value={written.sweref99tm} /> : null}
        <Copied wording={wording} label={place.link} value={link} isLink />
      </dl>
    </section>
  )
}

interface CopiedProps {
  readonly wording: Wording
  readonly label: string
  readonly value: string
  readonly isLink?: boolean
}

function Copied({ wording, label, value, isLink = false }: CopiedProps) {
  return (
    <div class="facts__row facts__row--copied">
      <dt>{label}</dt>
      <dd>
        {isLink ? (
          <a class="facts__link" href={value}>
            {value.replace(/^https?:\/\//, '')}
          </a>
        ) : (
          <span class="figures">{value}</span>
        )}
        <CopyButton wording={wording} value={value} what={label} />
      </dd>
    </div>
  )
}
