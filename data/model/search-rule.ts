import type { EverydayWords } from './field.ts'
import type { LocalisedText } from './localised-text.ts'

/** What the search finds of a dataset shown as points, besides its objects by their names. */
export interface SearchRule {
  /** Heading of its objects among the results; the dataset's title where left out. */
  readonly group?: LocalisedText
  /** Headings for single choices of the layer field. */
  readonly groups?: Readonly<Record<string, LocalisedText>>
  /** Everyday words for the whole dataset, where it is one layer. */
  readonly words?: EverydayWords
  /** Common names of choices of the layer field: choices with the same one, in whichever dataset, are one kind to the reader. */
  readonly kinds?: Readonly<Record<string, string>>
  /** Text fields whose values are results by themselves, such as artists; several in one cell are separated by semicolons. */
  readonly fields?: readonly SearchField[]
}

interface SearchField {
  /** A text field of the descriptor; the build refuses another name. */
  readonly name: string
  /** What one value is: "Artist". */
  readonly title: LocalisedText
  /** Heading of the values among the results: "Artists". */
  readonly group: LocalisedText
}
