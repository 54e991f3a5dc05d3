import type { Catalogue } from '../../data/model/catalogue.ts'
import type { StopNearby } from '../../data/model/nearby.ts'
import { besideMetres, distanceWords } from '../nearby/distance-words.ts'
import type { Wording } from '../text/wording.ts'
import { ObjectLink } from './object-link.tsx'

interface NearestStopProps {
  readonly wording: Wording
  readonly catalogue: Catalogue
  readonly stop: StopNearby
}

/** The nearest stop by name, how far and which way the object lies from there, and how old that is. */
export function NearestStop({ wording, catalogue, stop }: NearestStopProps) {
  const dataset = catalogue.datasets.find(({ id }) => id === stop.dataset)
  if (!dataset) return null
  const { text, fill, format, pick } = wording
  const { getting } = text
  const source = dataset.sources.find(({ id }) => id === stop.source)
  const about = { source: source ? pick(source.title) : pick(dataset.title), period: source?.period ? format.period(source.period) : '' }
  return (
    <>
      <p>
        {getting.stop}
        <ObjectLink wording={wording} dataset={dataset} id={stop.id} name={stop.name} />
        {'. '}
        {distanceOf(stop, wording)}
        {stop.overSea ? ` ${getting.water}` : null}
      </p>
      <p class="muted">{fill(source?.period ? getting.stopDate : getting.stopDateUnknown, about)}</p>
    </>
  )
}

function distanceOf({ metres, direction, fromNeighbour }: StopNearby, wording: Wording): string {
  const { getting } = wording.text
  if (metres < besideMetres) return fromNeighbour ? getting.neighbourAtStop : getting.atStop
  const values = { distance: distanceWords(metres, wording), direction: getting.compass[direction] }
  return `${wording.fill(getting.fromStop, values)}${fromNeighbour ? ` ${getting.neighbourPoint}` : ''}`
}
