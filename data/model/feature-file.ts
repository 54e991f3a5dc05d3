import { Type } from 'typebox'

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

/** A GeoJSON file of a release in WGS84, as far as it is read again: features with the properties that every dataset has. */
export const FeatureFile = Type.Object({ type: Type.Literal('FeatureCollection'), features: Type.Array(FeatureSchema) })
