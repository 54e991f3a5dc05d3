import type { LocalisedText } from './localised-text.ts'
import type { SchemaType } from './schema-type.ts'

interface FieldOptions {
  /** Headers under which the field is delivered, the specification's own spelling first. Matched without case. */
  readonly columns: readonly [string, ...string[]]
  readonly title: LocalisedText
  /** What a clerk should write there. */
  readonly help?: LocalisedText
  /** A row without a value is held back. */
  readonly required?: boolean
  /** Offered as a filter. */
  readonly facet?: boolean
  /** Never published and never repeated in a report. */
  readonly sensitive?: boolean
  readonly example?: string
}

/** How a thing is drawn: shape, colour and mark say the same, so that none of them is needed alone. */
export interface MapSymbol {
  readonly shape: 'circle' | 'square' | 'diamond' | 'hexagon' | 'shield' | 'drop'
  /** A categorical colour of `web/tokens.css`, designed there for light and dark. */
  readonly colour: 'blue' | 'green' | 'red' | 'purple' | 'orange' | 'teal' | 'pink' | 'brown' | 'slate'
  /** Two letters for lists, print and forced colours. */
  readonly mark: string
  /** An icon of Maki or Temaki, for example `maki:school`. */
  readonly icon: `${'maki' | 'temaki'}:${string}`
}

export interface Choice {
  readonly title: LocalisedText
  /** Other spellings seen in deliveries, compared without case. The choice's own name always counts. */
  readonly spellings?: readonly string[]
  readonly symbol?: MapSymbol
  /** Everyday words that people search with, besides the title: "tandis", "GP". */
  readonly words?: EverydayWords
  /** Whether a layer's objects keep hours, so that unknown ones are worth saying. */
  readonly keepsHours?: boolean
  /** Which need of care a layer answers; the page offers these before anything else. */
  readonly need?: Need
  /** Types of schema.org of a layer's objects; the descriptor's where left out. */
  readonly schemaTypes?: readonly SchemaType[]
}

/** `cannot_wait`: care on the same day. `can_wait`: care by appointment. */
export type Need = 'cannot_wait' | 'can_wait'

export interface EverydayWords {
  readonly sv: readonly string[]
  readonly en: readonly string[]
}

export interface TextField extends FieldOptions {
  readonly type: 'text'
}
export interface UrlField extends FieldOptions {
  readonly type: 'url'
}
export interface EmailField extends FieldOptions {
  readonly type: 'email'
}
export interface PhoneField extends FieldOptions {
  readonly type: 'phone'
}
/** A day, a month or a year, as ISO 8601: `2026-04-21`, `2026-04` or `2026`. */
export interface DateField extends FieldOptions {
  readonly type: 'date'
}
export interface NumberField extends FieldOptions {
  readonly type: 'number'
  readonly unit?: LocalisedText
  readonly minimum?: number
  readonly maximum?: number
}
export interface IntegerField extends FieldOptions {
  readonly type: 'integer'
  readonly unit?: LocalisedText
  readonly minimum?: number
  readonly maximum?: number
}
export interface BooleanField extends FieldOptions {
  readonly type: 'boolean'
}
export interface ChoiceField extends FieldOptions {
  readonly type: 'choice'
  readonly choices: Readonly<Record<string, Choice>>
}

/** Several choices in one cell, separated by semicolons. The value holds their names in the descriptor's order, joined with `;`. */
export interface ChoicesField extends FieldOptions {
  readonly type: 'choices'
  readonly choices: Readonly<Record<string, Choice>>
}
/** When something is open, in the `opening_hours` syntax of OpenStreetMap: `Mo-Fr 08:00-17:00; PH off`. */
export interface HoursField extends FieldOptions {
  readonly type: 'hours'
  /** `visit`: come here. `phone`: call. `drop_in`: come without an appointment. */
  readonly purpose: HoursPurpose
  /** How the headers of plain columns begin, one column for each weekday and so on: `telefon_` for `telefon_mandag`; see `day-columns.ts`. */
  readonly dayPrefixes?: readonly string[]
}
export type HoursPurpose = 'visit' | 'phone' | 'drop_in'

export type Field =
  | TextField
  | UrlField
  | EmailField
  | PhoneField
  | DateField
  | NumberField
  | IntegerField
  | BooleanField
  | ChoiceField
  | ChoicesField
  | HoursField
export type Fields = Readonly<Record<string, Field>>

type Options<F extends Field> = Omit<F, 'type'>

/** Makers of fields; the result keeps every literal, so that types can be derived from it. */
export const field = {
  text: <const O extends Options<TextField>>(options: O) => ({ type: 'text', ...options }) as const,
  url: <const O extends Options<UrlField>>(options: O) => ({ type: 'url', ...options }) as const,
  email: <const O extends Options<EmailField>>(options: O) => ({ type: 'email', ...options }) as const,
  phone: <const O extends Options<PhoneField>>(options: O) => ({ type: 'phone', ...options }) as const,
  date: <const O extends Options<DateField>>(options: O) => ({ type: 'date', ...options }) as const,
  number: <const O extends Options<NumberField>>(options: O) => ({ type: 'number', ...options }) as const,
  integer: <const O extends Options<IntegerField>>(options: O) => ({ type: 'integer', ...options }) as const,
  boolean: <const O extends Options<BooleanField>>(options: O) => ({ type: 'boolean', ...options }) as const,
  choice: <const O extends Options<ChoiceField>>(options: O) => ({ type: 'choice', ...options }) as const,
  choices: <const O extends Options<ChoicesField>>(options: O) => ({ type: 'choices', ...options }) as const,
  hours: <const O extends Options<HoursField>>(options: O) => ({ type: 'hours', ...options }) as const,
}

type ValueOf<F extends Field> = F extends { readonly type: 'number' | 'integer' }
  ? number
  : F extends { readonly type: 'boolean' }
    ? boolean
    : F extends { readonly type: 'choice'; readonly choices: infer C }
      ? keyof C & string
      : string

/** The type of a field's value: null means "known to be empty", and a required field never is. */
export type FieldValue<F extends Field> = F extends { readonly required: true } ? ValueOf<F> : ValueOf<F> | null
