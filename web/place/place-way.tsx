import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { ObjectNearby } from '../../data/model/nearby.ts'
import { distanceMetres } from '../list/distance.ts'
import { compassPoint } from '../nearby/compass.ts'
import { besideMetres, distanceWords } from '../nearby/distance-words.ts'
import type { Origin } from '../origin/origin.ts'
import type { LonLat } from '../release/item.ts'
import type { Wording } from '../text/wording.ts'
import { pointOf } from './coordinates.ts'
import { mapAppLinks } from './map-apps.ts'
import { NearestStop } from './nearest-stop.tsx'
import { postalAddressOf } from './postal-address.ts'

interface PlaceWayProps {
  readonly wording: Wording
  readonly catalogue: Catalogue
  readonly dataset: DatasetEntry
  readonly feature: Feature
  readonly nearby: ObjectNearby | null
  /** Known in the page only: where somebody is never leaves the browser. */
  readonly origin: Origin | null
  /** Whether the straight line from the origin runs over the sea. */
  readonly crossesSea: boolean
}

/** Qualities of a position that nobody should set out for. */
const doubts: readonly unknown[] = ['doubtful', 'wrong']

/** How to get there: from where the reader is, from the nearest stop, and with a map app of the reader's choice. */
export function PlaceWay(props: PlaceWayProps) {
  const { wording, dataset, feature, nearby } = props
  const { getting } = wording.text
  if (dataset.show !== 'points') return null
  const point = pointOf(feature)
  const isTrusted = !doubts.includes(feature.properties.position_quality)
  return (
    <section class="way">
      <h2>{getting.title}</h2>
      {point === null ? <p>{postalAddressOf(feature.properties) ? getting.unknownButAddress : getting.unknown}</p> : null}
      {point !== null && !isTrusted ? <p>{getting.doubtful}</p> : null}
      {point !== null && isTrusted ? <FromOrigin {...props} point={point} /> : null}
      {nearby?.stop ? <NearestStop wording={wording} catalogue={props.catalogue} stop={nearby.stop} /> : null}
      {point !== null && isTrusted ? <MapApps wording={wording} point={point} isNear={feature.geometry === null} /> : null}
    </section>
  )
}

function FromOrigin({ wording, feature, origin, crossesSea, point }: PlaceWayProps & { readonly point: LonLat }) {
  if (origin === null) return null
  const { text, fill } = wording
  const { getting } = text
  const metres = distanceMetres(origin.position, point)
  const values = {
    origin: origin.name,
    distance: distanceWords(metres, wording),
    direction: getting.compass[compassPoint(origin.position, point)],
  }
  return (
    <p class="way__origin">
      {fill(metres < besideMetres ? getting.atOrigin : getting.fromOrigin, values)}
      {crossesSea ? ` ${getting.water}` : null}
      {feature.geometry === null ? ` ${getting.neighbourPoint}` : null}
    </p>
  )
}

interface MapAppsProps {
  readonly wording: Wording
  readonly point: LonLat
  readonly isNear: boolean
}

/** Folded away: whose app learns where the reader goes is the reader's own choice. */
function MapApps({ wording: { text }, point, isNear }: MapAppsProps) {
  const { getting } = text
  const links = mapAppLinks(point)
  return (
    <details class="way__apps">
      <summary>{getting.apps}</summary>
      <p>
        {getting.appsAbout}
        {isNear ? ` ${getting.appsNear}` : null}
      </p>
      <ul class="link-list">
        <AppLink href={links.device} title={getting.appDevice} />
        <AppLink href={links.apple} title={getting.appApple} />
        <AppLink href={links.google} title={getting.appGoogle} />
      </ul>
    </details>
  )
}

function AppLink({ href, title }: { readonly href: string; readonly title: string }) {
  return (
    <li>
      <a href={href} rel="noreferrer external">
        {title}
      </a>
    </li>
  )
}
