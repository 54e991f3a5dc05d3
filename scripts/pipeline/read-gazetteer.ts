import { join } from 'node:path'
import rewind from '@turf/rewind'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Area, Gazetteer, Locality } from '../../data/intake/areas.ts'
import { readTable } from '../../data/intake/read-table.ts'
import { readNumber } from '../../data/intake/read-value.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'

const Position = Type.Tuple([Type.Number(), Type.Number()])
const Rings = Type.Array(Type.Array(Position))
const AreaCollection = Type.Object({
  features: Type.Array(
    Type.Object({
      properties: Type.Object({ code: Type.String(), name: Type.String() }),
      geometry: Type.Union([
        Type.Object({ type: Type.Literal('Polygon'), coordinates: Rings }),
        Type.Object({ type: Type.Literal('MultiPolygon'), coordinates: Type.Array(Rings) }),
      ]),
    }),
  ),
})

/** Reads the municipalities and localities that deliveries are checked against. */
export async function readGazetteer(paths: Paths, effects: Effects): Promise<Gazetteer> {
  return { municipalities: await readMunicipalities(paths, effects), localities: await readLocalities(paths, effects) }
}

async function readMunicipalities(paths: Paths, effects: Effects): Promise<readonly Area[]> {
  const path = join(paths.areas, 'municipalities.geojson')
  const collection: unknown = JSON.parse(new TextDecoder().decode(await effects.read(path)))
  if (!Value.Check(AreaCollection, collection)) throw new PipelineError(`${path} is not a collection of areas with code and name.`)
  return collection.features.map(toArea)
}

/** Rings as RFC 7946 asks: outer ones anticlockwise. */
function toArea({ properties, geometry }: Static<typeof AreaCollection>['features'][number]): Area {
  rewind(geometry, { mutate: true })
  return { ...properties, geometry }
}

async function readLocalities(paths: Paths, effects: Effects): Promise<readonly Locality[]> {
  const file = 'localities.csv'
  const { rows, issues } = readTable({ source: 'areas', file, bytes: await effects.read(join(paths.areas, file)), demonstration: false })
  if (issues.length > 0) throw new PipelineError(`data/areas/${file}: ${issues[0]?.message.en}`)
  return rows.map(({ cells }) => ({
    name: cells.name ?? '',
    municipalityCode: cells.municipality_code ?? '',
    areaHectares: number(cells.area_hectares, file),
    position: [number(cells.longitude, file), number(cells.latitude, file)],
  }))
}

function number(text: string | undefined, file: string): number {
  const read = readNumber(text ?? '')
  if (read === undefined) throw new PipelineError(`data/areas/${file}: "${text}" is not a number.`)
  return read
}
