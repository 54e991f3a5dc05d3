import type { LocalisedText } from './localised-text.ts'

/** What can be wrong with a delivery. The code is stable: people and programs refer to it. */
export type IssueCode =
  | 'area-unknown'
  | 'column-missing'
  | 'column-unknown'
  | 'coordinates-ambiguous'
  | 'coordinates-disagree'
  | 'coordinates-incomplete'
  | 'coordinates-outside'
  | 'coordinates-swapped'
  | 'coordinates-system'
  | 'encoding-doubtful'
  | 'file-empty'
  | 'file-refused'
  | 'hours-doubtful'
  | 'id-duplicate'
  | 'identity-number'
  | 'municipality-mismatch'
  | 'position-doubtful'
  | 'row-malformed'
  | 'source-mismatch'
  | 'value-invalid'
  | 'value-missing'

/** `error` holds the row back, `warning` keeps it. */
export type Severity = 'error' | 'warning'

/** Where in a delivery: `line` counts from 1 as a text editor does, `column` is the header as delivered. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: string
}

/** One finding about a delivery. `value` is the text as delivered and is left out where it may be sensitive. */
export interface Issue extends Place {
  readonly code: IssueCode
  readonly severity: Severity
  readonly value?: string
  readonly message: LocalisedText
  readonly fix: LocalisedText
}
