import type { sv } from './sv.ts'

/** A text in two forms, chosen by a count. */
export interface CountedText {
  readonly one: string
  readonly other: string
}

/** The shape of a table of texts, with every literal text widened to `string`. */
export type TableOf<Table> = { readonly [Key in keyof Table]: Table[Key] extends string ? string : TableOf<Table[Key]> }

/** All words of the list, the map and the place view. */
export type Texts = TableOf<typeof sv>
