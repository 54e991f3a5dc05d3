import { type Static, Type } from 'typebox'
import { schemaTypes } from './schema-type.ts'

const strict = { additionalProperties: false }
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })
const Localised = Type.Object({ sv: Type.String(), en: Type.String() }, strict)
const Bounds = Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()], {
  description: 'West, south, east, north in WGS84 degrees',
})

const MapSymbol = Type.Object(
  {
    shape: Type.Enum(['circle', 'square', 'diamond', 'hexagon', 'shield', 'drop']),
    colour: Type.Enum(['blue', 'green', 'red', 'purple', 'orange', 'teal', 'pink', 'brown', 'slate']),
    mark: Type.String({ minLength: 1, maxLength: 2 }),
    icon: Type.Object({ path: Type.String({ pattern: '^[MmLlHhVvCcSsQqTtAaZz0-9eE ,.+-]*$' }), size: Type.Number() }, strict),
  },
  strict,
)

const Layer = Type.Object(
  {
    id: Type.String({ description: '`<dataset>` or `<dataset>/<choice>`' }),
    title: Localised,
    symbol: MapSymbol,
    value: orNull(Type.String({ description: 'Value of the layer field that an object of this layer has; null for the whole dataset' })),
    need: orNull(Type.Enum(['cannot_wait', 'can_wait'], { description: 'Which need of care the objects answer' })),
    keepsHours: Type.Boolean({ description: 'Whether unknown hours of an object are worth saying' }),
    schemaTypes: Type.Optional(Type.Array(Type.Enum([...schemaTypes]), { description: 'Types of schema.org of the objects' })),
    count: Count,
    near: Count,
    unplaced: Count,
    startsOn: Type.Boolean(),
  },
  strict,
)

const FieldEntry = Type.Object(
  {
    name: Type.String(),
    type: Type.Enum(['text', 'url', 'email', 'phone', 'date', 'number', 'integer', 'boolean', 'choice', 'choices', 'hours']),
    purpose: orNull(Type.Enum(['visit', 'phone', 'drop_in'], { description: 'What hours are for' })),
    title: Localised,
    unit: orNull(Localised),
    facet: Type.Boolean(),
    choices: orNull(Type.Array(Type.Object({ value: Type.String(), title: Localised }, strict))),
  },
  strict,
)

const SourceEntry = Type.Object(
  {
    id: Type.String(),
    title: Localised,
    publisher: Localised,
    period: orNull(Type.String({ description: 'ISO 8601 day, month, year or span; null when not stated' })),
    licence: Type.String(),
    remark: orNull(Localised),
    url: orNull(Type.String()),
    features: Count,
    demonstration: Type.Boolean(),
  },
  strict,
)

const Tiles = Type.Object(
  {
    archive: Type.String(),
    minZoom: Type.Integer(),
    maxZoom: Type.Integer(),
    layer: Type.String(),
    nearLayer: orNull(Type.String()),
  },
  strict,
)

export const DatasetEntry = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9-]*$' }),
    title: Localised,
    description: Localised,
    licence: Type.String(),
    rhythm: Type.String(),
    conformsTo: Type.Array(Type.String()),
    sensitive: Type.Boolean(),
    contact: orNull(Type.String({ description: 'E-mail address; null when no contact is configured' })),
    sources: Type.Array(SourceEntry),
    counts: Type.Object(
      {
        rows: Count,
        heldBack: Count,
        features: Count,
        positioned: Count,
        near: Count,
        unplaced: Count,
        demonstration: Count,
        warnings: Count,
      },
      strict,
    ),
    bounds: orNull(Bounds),
    name: Type.Object({ field: Type.String(), whenEmpty: Localised }, strict),
    municipalityField: orNull(Type.String()),
    fields: Type.Array(FieldEntry),
    show: Type.Enum(['points', 'areas', 'table']),
    path: Type.String({
      pattern: '^(plats/)?[a-z][a-z0-9-]*$',
      description: "Address of an object's page without the id and slashes at the ends: `plats/<dataset>`, or one word",
    }),
    isStops: Type.Boolean(),
    layerField: orNull(Type.String()),
    areas: orNull(Type.Object({ valueField: Type.String(), sliceFields: Type.Array(Type.String()) }, strict)),
    layers: Type.Array(Layer),
    tiles: orNull(Tiles),
    files: Type.Array(Type.String()),
    probe: orNull(
      Type.Object({ id: Type.String(), featureId: Type.Integer(), z: Type.Integer(), x: Type.Integer(), y: Type.Integer() }, strict),
    ),
  },
  strict,
)

const Credit = Type.Object({ text: Localised, licence: Type.String(), url: orNull(Type.String()) }, strict)

/** `catalogue.json`: what the page and the server need to know about a release. */
export const Catalogue = Type.Object(
  {
    release: Type.String(),
    created: Type.String(),
    licences: Type.Record(
      Type.String(),
      Type.Object({ name: Type.String(), title: Localised, url: orNull(Type.String()), terms: Localised }, strict),
    ),
    datasets: Type.Array(DatasetEntry),
    basemap: Type.Object(
      { archive: Type.String(), minZoom: Type.Integer(), maxZoom: Type.Integer(), bounds: Bounds, credits: Type.Array(Credit) },
      strict,
    ),
  },
  strict,
)

export type Catalogue = Static<typeof Catalogue>
export type DatasetEntry = Static<typeof DatasetEntry>
export type LayerEntry = Static<typeof Layer>
export type FieldEntry = Static<typeof FieldEntry>
export type SymbolEntry = Static<typeof MapSymbol>
export type Bounds = Static<typeof Bounds>
