import { type Static, Type } from 'typebox'

/**
 * `shore.json`: land in and around Blekinge as the page needs it to say where a straight line runs over the sea. Lakes are land here.
 * Whole steps in EPSG:3006 (SWEREF 99 TM), easting first. Made from coarse shorelines: enough to warn, never to find a way.
 */
export const Shore = Type.Object(
  {
    crs: Type.Literal('EPSG:3006'),
    licence: Type.String(),
    credit: Type.String(),
    stepMetres: Type.Number({ minimum: 1, description: 'What a step of every other number here is in metres' }),
    toleranceMetres: Type.Number({ minimum: 0, description: 'How far a ring may lie from the shoreline that it was made from' }),
    extent: Type.Array(Type.Integer(), { minItems: 4, maxItems: 4, description: 'West, south, east, north; nothing is known outside it' }),
    rings: Type.Array(Type.Array(Type.Integer(), { minItems: 6 }), {
      description:
        'Outlines of land, without the first point again: easting and northing of the first point, then each point from the one before',
    }),
  },
  { additionalProperties: false },
)

export type Shore = Static<typeof Shore>
