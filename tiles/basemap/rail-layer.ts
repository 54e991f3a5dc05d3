import type { TileFeature } from '../cut/tile-layer.ts'
import { cleanLines } from './clean-lines.ts'
import { joinLines } from './join-lines.ts'
import type { BasemapSources } from './sources.ts'

type RailFeature = BasemapSources['sources/railways.geojson']['features'][number]

/** `historic` is what the source calls "historic or unclear": it may be closed, or not. */
type RailStatus = 'passenger' | 'freight' | 'removed' | 'historic'

/** Where the branch from Sandbäck meets the line from Älmhult: north of it goods trains run, south of it the rails are gone. */
const olofstromNorth = 56.278517

interface Railway {
  readonly name: string
  readonly status: RailStatus
  readonly pieces: RailFeature[]
}

/** `rail`: one feature for each line and status, its pieces joined where they meet. Curves and straights are drawn as the source has them. */
export function buildRailLayer(features: readonly RailFeature[]) {
  const railways = groupPieces(features)
  const joined = railways.map(({ name, status, pieces }, place) => {
    const { kept, report } = cleanLines(pieces.map(({ geometry }) => geometry.coordinates))
    const geometry = { type: 'MultiLineString', coordinates: joinLines(kept) } as const
    const feature: TileFeature = { id: place + 1, geometry, properties: { name, status } }
    return { feature, report }
  })
  return { layers: [{ name: 'rail', features: joined.map(({ feature }) => feature) }], reports: joined.map(({ report }) => report) }
}

function groupPieces(features: readonly RailFeature[]): readonly Railway[] {
  const railways = new Map<string, Railway>()
  for (const piece of features) {
    const { code, name } = piece.properties
    const status = readStatus(piece)
    const railway = railways.get(`${code} ${status}`) ?? { name, status, pieces: [] }
    railway.pieces.push(piece)
    railways.set(`${code} ${status}`, railway)
  }
  return [...railways.values()]
}

function readStatus({ properties, geometry }: RailFeature): RailStatus {
  switch (properties.status) {
    case 'passenger':
      return 'passenger'
    case 'historic or unclear':
      return 'historic'
    case 'goods Älmhult–Olofström, removed south of it':
      return geometry.coordinates.every(([, lat]) => lat >= olofstromNorth) ? 'freight' : 'removed'
  }
}
