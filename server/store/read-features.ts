import { readFile } from 'node:fs/promises'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Feature } from '../../data/model/feature.ts'
import { ReleaseError } from './release-error.ts'

const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Coordinate = Type.Tuple([Type.Number(), Type.Number()])
const Ring = Type.Array(Coordinate)
const Common = Type.Object({
  id: Type.String(),
  source: Type.String(),
  demonstration: Type.Boolean(),
  position: Type.Union([Type.Literal('known'), Type.Literal('near'), Type.Literal('unknown')]),
  near_name: orNull(Type.String()),
  near_latitude: orNull(Type.Number()),
  near_longitude: orNull(Type.Number()),
  near_source: orNull(Type.String()),
})

const FeatureSchema = Type.Object({
  type: Type.Literal('Feature'),
  id: Type.Integer(),
  geometry: Type.Union([
    Type.Null(),
    Type.Object({ type: Type.Literal('Point'), coordinates: Coordinate }),
    Type.Object({ type: Type.Literal('Polygon'), coordinates: Type.Array(Ring) }),
    Type.Object({ type: Type.Literal('MultiPolygon'), coordinates: Type.Array(Type.Array(Ring)) }),
  ]),
  properties: Type.Intersect([Common, Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]))]),
})

const collection = Compile(Type.Object({ type: Type.Literal('FeatureCollection'), features: Type.Array(FeatureSchema) }))

/** Reads a GeoJSON file of a release into features by their stable id. Throws a ReleaseError when it is not as expected. */
export async function readFeatures(path: string): Promise<ReadonlyMap<string, Feature>> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!collection.Check(value)) {
    const fault = collection.Errors(value)[0]
    throw new ReleaseError(`${path} is not as expected: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}. Run "npm run data".`)
  }
  return new Map(value.features.map((feature): [string, Feature] => [feature.properties.id, feature]))
}
