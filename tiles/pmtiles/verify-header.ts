import { sectionsOf } from './checks.ts'
import { type Header, headerLength } from './header.ts'
import { firstFetchLength } from './limits.ts'
import { findCoverageFaults } from './verify-coverage.ts'

/** Faults that header and file length show alone: sections, zooms, bounds, centre. */
export function* findHeaderFaults(header: Header, fileLength: number): Generator<string, void> {
  const sections = sectionsOf(header).map(([name, range]) => ({ name: `the ${name}`, ...range }))
  yield* findCoverageFaults([{ name: 'the header', offset: 0, length: headerLength }, ...sections], 'the file', fileLength)
  const rootEnd = header.rootDirectory.offset + header.rootDirectory.length
  if (rootEnd >= firstFetchLength) yield `The root directory ends at byte ${rootEnd}: expected under ${firstFetchLength}`
  if (!header.clustered) yield 'The archive is not marked as clustered'
  if (header.tileType === 'unknown') yield 'The tile type is unknown'
  if (header.minZoom > header.maxZoom) yield `The smallest zoom ${header.minZoom} is above the greatest, ${header.maxZoom}`
  yield* findBoundsFaults(header)
  yield* findCentreFaults(header)
}

function* findBoundsFaults({ bounds }: Header): Generator<string, void> {
  const [west, south, east, north] = bounds
  if (west >= east || south >= north) yield `The bounds ${bounds.join(', ')} are empty: expected west < east and south < north`
  if (west < -180 || east > 180 || south < -90 || north > 90) yield `The bounds ${bounds.join(', ')} reach beyond the Earth`
}

function* findCentreFaults({ bounds: [west, south, east, north], centre, minZoom, maxZoom }: Header): Generator<string, void> {
  const isInside = centre.lon >= west && centre.lon <= east && centre.lat >= south && centre.lat <= north
  if (!isInside) yield `The centre ${centre.lon}, ${centre.lat} lies outside the bounds`
  if (centre.zoom < minZoom || centre.zoom > maxZoom) yield `The centre's zoom ${centre.zoom} lies outside the zooms ${minZoom}-${maxZoom}`
}
