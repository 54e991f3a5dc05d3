import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Index = Type.Integer({ minimum: 0 })
const Localised = Type.Object({ sv: Type.String(), en: Type.String() }, strict)
const Position = orNull(
  Type.Tuple([Type.Integer(), Type.Integer()], { description: 'Longitude and latitude in 1/100,000 of a WGS84 degree: about a metre' }),
)

const Kind = Type.Object(
  {
    group: Type.Integer({ minimum: 0, description: 'Which of `groups` the objects stand under' }),
    title: Localised,
    words: Type.Object({ sv: Type.Array(Type.String()), en: Type.Array(Type.String()) }, strict),
    layers: Type.Array(Type.String(), { description: 'Ids of layers; empty where the kind is a choice of a field' }),
    choice: orNull(Type.Object({ dataset: Type.String(), field: Type.String(), value: Type.String() }, strict)),
    count: Index,
    isStop: Type.Boolean({ description: 'Whether the objects are stops of public transport' }),
  },
  strict,
)

const ValueField = Type.Object({ dataset: Type.String(), field: Type.String(), title: Localised, group: Index }, strict)

const SearchObject = Type.Tuple(
  [
    Type.Array(Index, { description: 'Its kinds: that of its layer first, then those of its fields' }),
    Type.String({ description: '`<dataset>/<id>`' }),
    Type.String({ description: 'Name' }),
    Type.String({ description: 'Locality that the point lies in, else municipality; may be empty' }),
    Type.String({ description: 'More that it is found by: address and names' }),
    Position,
    Type.Integer({ minimum: 0, maximum: 2, description: "0: its own point; 1: approximate or doubted; 2: a neighbour's point" }),
  ],
  { description: 'An object of a dataset' },
)

/** `search.json`: everything that the search finds. Tables of tuples, since the file is fetched by everyone who searches. */
export const SearchIndex = Type.Object(
  {
    groups: Type.Array(Localised),
    kinds: Type.Array(Kind),
    valueFields: Type.Array(ValueField),
    objects: Type.Array(SearchObject),
    values: Type.Array(Type.Tuple([Index, Type.String(), Index]), { description: 'Which of `valueFields`, the value, how many objects' }),
    addresses: Type.Array(Type.Tuple([Type.String(), Type.String(), Type.String(), Type.String(), Position]), {
      description: 'Address, town, postcode, what stands there, point of the building',
    }),
    postcodes: Type.Array(Type.Tuple([Type.String(), Type.String(), Type.String(), Position]), {
      description: 'Five digits, postal town, SCB code of the municipality, middle of the town',
    }),
    localities: Type.Array(Type.Tuple([Type.String(), Type.String(), Type.String(), Position]), {
      description: 'SCB code, name, municipality, middle; the largest first',
    }),
    municipalities: Type.Array(Type.Tuple([Type.String(), Type.String(), Position]), {
      description: 'SCB code, name with the word for municipality, middle of its largest locality',
    }),
  },
  strict,
)

export type SearchIndex = Static<typeof SearchIndex>
export type SearchKind = Static<typeof Kind>
export type SearchObject = Static<typeof SearchObject>
export type SearchPosition = Static<typeof Position>
