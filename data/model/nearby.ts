import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }

const NearStop = Type.Object(
  {
    stop: Type.Integer({ minimum: 0, description: 'Place in `stops`, from 0' }),
    metres: Type.Integer({ minimum: 0, description: 'Straight line, in whole metres of EPSG:3006' }),
    direction: Type.Enum(['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'], {
      description: 'Where the object lies as seen from the stop',
    }),
    fromNeighbour: Type.Boolean({ description: "Whether it is measured from the neighbour's point, since the object's own is not known" }),
    overSea: Type.Boolean({ description: 'Whether 200 m or more of the straight line lie over the sea' }),
  },
  strict,
)

const Related = Type.Object(
  {
    dataset: Type.String(),
    id: Type.String(),
    name: Type.Union([Type.String(), Type.Null()]),
    layer: Type.String({ description: 'Id of its layer in the catalogue' }),
  },
  strict,
)

/** `nearby.json`: the nearest stop of every object with a point, and what else is in the same building. Objects without either are left out. */
export const Nearby = Type.Object(
  {
    stops: Type.Array(
      Type.Object(
        { dataset: Type.String(), id: Type.String(), name: Type.Union([Type.String(), Type.Null()]), source: Type.String() },
        strict,
      ),
    ),
    objects: Type.Record(Type.String(), Type.Object({ stop: Type.Union([NearStop, Type.Null()]), related: Type.Array(Related) }, strict), {
      description: 'By `<dataset>/<id>`',
    }),
  },
  strict,
)

export type Nearby = Static<typeof Nearby>
export type NearStop = Static<typeof NearStop>
export type RelatedObject = Static<typeof Related>
export type StopNearby = Omit<NearStop, 'stop'> & Nearby['stops'][number]

/** What is near one object. */
export interface ObjectNearby {
  readonly stop: StopNearby | null
  readonly related: readonly RelatedObject[]
}
