import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'

const Position = Type.Tuple([Type.Number({ minimum: -180, maximum: 180 }), Type.Number({ minimum: -90, maximum: 90 })])
const Line = Type.Array(Position, { minItems: 2 })
const Polygon = Type.Array(Type.Array(Position, { minItems: 4 }), { minItems: 1 })

const PointShape = Type.Object({ type: Type.Literal('Point'), coordinates: Position })
const MultiPointShape = Type.Object({ type: Type.Literal('MultiPoint'), coordinates: Type.Array(Position, { minItems: 1 }) })
const LineShape = Type.Object({ type: Type.Literal('LineString'), coordinates: Line })
const PolygonShape = Type.Object({ type: Type.Literal('Polygon'), coordinates: Polygon })
const MultiPolygonShape = Type.Object({ type: Type.Literal('MultiPolygon'), coordinates: Type.Array(Polygon, { minItems: 1 }) })

const MunicipalityProperties = Type.Object({ code: Type.String({ pattern: '^\\d{4}$' }), name: Type.String({ minLength: 1 }) })

const collectionOf = <G extends TSchema, P extends TSchema>(geometry: G, properties: P) =>
  Type.Object({
    type: Type.Literal('FeatureCollection'),
    features: Type.Array(Type.Object({ type: Type.Literal('Feature'), properties, geometry }), { minItems: 1 }),
  })

/** What each source file must hold, by its path under `tiles/basemap/`. */
const schemas = {
  'sources/shoreline.geojson': collectionOf(LineShape, Type.Object({ level: Type.Integer({ minimum: 1, maximum: 3 }) })),
  'sources/rivers.geojson': collectionOf(LineShape, Type.Object({})),
  'sources/municipalities.geojson': collectionOf(PolygonShape, MunicipalityProperties),
  'sources/municipalities-land.geojson': collectionOf(Type.Union([PolygonShape, MultiPolygonShape]), MunicipalityProperties),
  'sources/protected-nature.geojson': collectionOf(
    Type.Union([MultiPolygonShape, MultiPointShape]),
    Type.Object({ id: Type.String({ pattern: '^\\d+$' }), name: Type.String(), kind: Type.String() }),
  ),
  'sources/railways.geojson': collectionOf(
    LineShape,
    Type.Object({
      code: Type.String(),
      name: Type.String(),
      status: Type.Enum(['passenger', 'historic or unclear', 'goods Älmhult–Olofström, removed south of it']),
      shape: Type.Enum(['curve', 'straight']),
    }),
  ),
  'sources/localities.geojson': collectionOf(
    PointShape,
    Type.Object({ code: Type.String(), name: Type.String(), municipality: Type.String(), population: Type.Integer({ minimum: 0 }) }),
  ),
} as const

type SourceName = keyof typeof schemas
type Schemas = typeof schemas

/** The sources after they were checked. */
export type BasemapSources = { readonly [Name in SourceName]: Static<Schemas[Name]> }

/** Source files of the basemap, relative to `tiles/basemap/`. All are GeoJSON. */
export const basemapSourceFiles: readonly string[] = Object.keys(schemas)

/** Checks the parsed source files. Throws with the file and the first fault when one is missing or not as expected. */
export function checkSources(sources: Readonly<Record<string, unknown>>): BasemapSources {
  return {
    'sources/shoreline.geojson': checkSource(sources, 'sources/shoreline.geojson'),
    'sources/rivers.geojson': checkSource(sources, 'sources/rivers.geojson'),
    'sources/municipalities.geojson': checkSource(sources, 'sources/municipalities.geojson'),
    'sources/municipalities-land.geojson': checkSource(sources, 'sources/municipalities-land.geojson'),
    'sources/protected-nature.geojson': checkSource(sources, 'sources/protected-nature.geojson'),
    'sources/railways.geojson': checkSource(sources, 'sources/railways.geojson'),
    'sources/localities.geojson': checkSource(sources, 'sources/localities.geojson'),
  }
}

/** Checks one parsed source file. Throws with the first fault. */
export function checkSource<Name extends SourceName>(sources: Readonly<Record<string, unknown>>, name: Name): Static<Schemas[Name]> {
  const schema = schemas[name]
  const source = sources[name]
  if (Value.Check(schema, source)) return source
  const [fault] = Value.Errors(schema, source)
  throw new Error(`The basemap's ${name} is not as expected: ${fault ? `${fault.instancePath} ${fault.message}` : 'no fault named'}`)
}
