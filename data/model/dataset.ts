import type { Field, Fields, FieldValue, MapSymbol } from './field.ts'
import type { LicenceId } from './licence.ts'
import type { LocalisedText } from './localised-text.ts'
import type { SchemaType } from './schema-type.ts'
import type { SearchRule } from './search-rule.ts'

/** Where facts come from: a register, a page or a publisher's own delivery, with what may be done with them. */
export interface Source {
  /** Who made the facts, as a key of `publishers`. */
  readonly publisher: string
  readonly title: LocalisedText
  /** When the facts were true: a day, month, year, or a span `2026-04/2026-06` (ISO 8601). */
  readonly period: string
  readonly licence: LicenceId
  /** What is not certain about the licence or the facts, in words for the reader. */
  readonly remark?: LocalisedText
  readonly url?: string
}

/** Two columns that hold a point. The first pair with values places the row; further ones are compared with it. */
export interface PointColumns {
  readonly crs: 'EPSG:4326' | 'EPSG:3006' | 'EPSG:3009' | 'EPSG:3021'
  /** Latitude or northing. */
  readonly north: readonly [string, ...string[]]
  /** Longitude or easting. */
  readonly east: readonly [string, ...string[]]
}

export type GeometryRule =
  | { readonly type: 'point'; readonly columns: readonly [PointColumns, ...PointColumns[]] }
  /** The shape of the named area; a row whose code names no area has no geometry. */
  | { readonly type: 'area'; readonly areas: 'municipalities'; readonly codeField: string }
  | { readonly type: 'none' }

/** How the page shows the dataset. */
export type ShowRule =
  | { readonly as: 'points'; readonly symbol: MapSymbol; readonly layerField?: string; readonly startsOn: boolean }
  /** Filled areas: one slice (for example a measure at a date) at a time, the last one first. */
  | {
      readonly as: 'areas'
      readonly symbol: MapSymbol
      readonly valueField: string
      readonly sliceFields: readonly string[]
      readonly startsOn: boolean
    }
  | { readonly as: 'table'; readonly symbol: MapSymbol; readonly startsOn: boolean }

/** How often the publishers promise new facts (names of the EU frequency vocabulary). */
export type Rhythm = 'ANNUAL' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'IRREG' | 'UNKNOWN'

export type Row = Readonly<Record<string, string>>

export interface DatasetDescriptor {
  /** The folder's name: lower-case letters, digits and hyphens. */
  readonly id: string
  readonly title: LocalisedText
  /** Place among the datasets in lists, lowest first; 100 where left out, then by id. */
  readonly order?: number
  readonly description: LocalisedText
  readonly keywords: { readonly sv: readonly string[]; readonly en: readonly string[] }
  /** Codes of the EU data themes, for example `EDUC`. */
  readonly themes: readonly string[]
  /** Licence of deliveries by publishers; a source may state another. */
  readonly licence: LicenceId
  readonly rhythm: Rhythm
  /** Specifications that the deliveries follow. */
  readonly conformsTo: readonly string[]
  /** `sensitive`: real deliveries are read only from the folder `DELIVERIES`, and stay there. */
  readonly sensitivity: 'open' | 'sensitive'
  /** Sources by id; `sources/<id>.csv` holds their rows, and their rows' stable ids begin with it. */
  readonly sources: Readonly<Record<string, Source>>
  readonly geometry: GeometryRule
  /** Field with the SCB code of the municipality that a point must lie in. */
  readonly municipalityField?: string
  /** Field that names an object in lists; another field, or a text, stands in where it is empty. */
  readonly name: { readonly field: string; readonly whenEmpty: LocalisedText }
  /** Column with the publisher's own stable id. */
  readonly idColumns: readonly [string, ...string[]]
  readonly fields: Fields
  readonly show: ShowRule
  readonly search?: SearchRule
  /** The address of an object's page without its id, one word such as `konst`; `plats/<id>` where left out, which then leads there. */
  readonly path?: string
  /** Whether its points are stops of public transport, which other objects' pages name as the nearest. */
  readonly isStops?: boolean
  /** Types of schema.org of its objects; `Place` where left out. Nothing is said of datasets that are not shown as points. */
  readonly schemaTypes?: readonly SchemaType[]
  readonly tiles: { readonly minZoom: number; readonly maxZoom: number; readonly keep: readonly string[] }
  readonly checks: {
    /** Fewer features than this refuse to be published: a delivery that shrank silently. 0 where deliveries are optional. */
    readonly minimumFeatures: number
    /** Stable ids that a healthy release holds. */
    readonly known: readonly string[]
    /** Field with the postal town, whose distance from the point is checked. */
    readonly localityField?: string
    /** Field in which the delivery itself doubts a position, the values that mean so, and the fields with the reason in both languages. */
    readonly statedDoubt?: {
      readonly field: string
      readonly values: readonly string[]
      readonly noteField: string
      readonly noteFieldEn: string
    }
  }
  /** A delivery with any of these columns is refused as a whole: it holds what may not be published in this form. */
  readonly refuses?: { readonly columns: readonly string[]; readonly reason: LocalisedText }
  /** The one escape hatch: a pure change of a row before it is checked. */
  readonly amend?: (row: Row) => Row
}

/** Properties that every feature of every dataset carries, beside the dataset's own fields. */
export interface CommonProperties {
  /** Stable, unique over all sources of the dataset, safe in a URL: `<source>-<id>`. */
  readonly id: string
  /** Id of the source in the descriptor, or the publisher's. */
  readonly source: string
  readonly demonstration: boolean
  /** `near`: the position is not known, but a neighbour is named; such a feature has no geometry. */
  readonly position: 'known' | 'near' | 'unknown'
  readonly near_name: string | null
  /** WGS84 degrees of the neighbour, never of the thing itself. */
  readonly near_latitude: number | null
  readonly near_longitude: number | null
  readonly near_source: string | null
}

/** Names of the common properties in the order of the files, `id` first. */
export const commonPropertyNames = [
  'id',
  'source',
  'demonstration',
  'position',
  'near_name',
  'near_latitude',
  'near_longitude',
  'near_source',
] as const satisfies readonly (keyof CommonProperties)[]

type FieldsOf<D> = D extends { readonly fields: infer F extends Fields } ? F : never

/** The type of a feature's properties, derived from the descriptor. */
export type PropertiesOf<D> = CommonProperties & {
  readonly [Name in keyof FieldsOf<D>]: FieldsOf<D>[Name] extends Field ? FieldValue<FieldsOf<D>[Name]> : never
}

/** Names of the descriptor's fields; the rules that name a field must name one of these. */
type FieldName<F extends Fields> = keyof F & string

interface FieldRules<F extends Fields> {
  readonly fields: F
  readonly name: { readonly field: FieldName<F>; readonly whenEmpty: LocalisedText }
  readonly municipalityField?: FieldName<F>
  readonly tiles: { readonly minZoom: number; readonly maxZoom: number; readonly keep: readonly FieldName<F>[] }
}

/** Declares a dataset. Returns the descriptor as it is, with every literal kept for `PropertiesOf`. */
export function defineDataset<const F extends Fields, const D extends DatasetDescriptor & FieldRules<F>>(
  descriptor: D & FieldRules<F>,
): D & FieldRules<F> {
  return descriptor
}
