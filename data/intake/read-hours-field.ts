import type { Row } from '../model/dataset.ts'
import { dayColumnsOf } from '../model/day-columns.ts'
import type { PropertyValue } from '../model/feature.ts'
import type { HoursField } from '../model/field.ts'
import type { Issue, Place } from '../model/issue.ts'
import { findCell } from './cells.ts'
import { composeHours } from './compose-hours.ts'
import type { ReadHours } from './hours-reader.ts'
import { describeIssue } from './issue-texts.ts'

export interface FieldReading {
  readonly value: PropertyValue
  readonly issues: readonly Issue[]
}

interface HoursQuery {
  readonly row: Row
  readonly field: HoursField
  readonly readHours: ReadHours
  readonly at: Place
}

/**
 * Reads opening hours: the text in the field's own column as it stands, else the plain columns written as such a text. What cannot be
 * read is left out and reported; hours are never worth holding a row back.
 */
export function readHoursField({ row, field, readHours, at }: HoursQuery): FieldReading {
  const { column, text } = findCell(row, field.columns)
  const columns = dayColumnsOf(field)
  const composed = columns ? composeHours(row, columns, at) : { text: null, issues: [] }
  const place = { ...at, column }
  if (text !== '') return checkHours({ text, issues: composed.text === null ? [] : [describeTwice(place)] }, place, readHours)
  return composed.text === null
    ? { value: null, issues: composed.issues }
    : checkHours({ ...composed, text: composed.text }, place, readHours)
}

interface FoundHours {
  readonly text: string
  readonly issues: readonly Issue[]
}

function checkHours({ text, issues }: FoundHours, place: Place, readHours: ReadHours): FieldReading {
  const read = readHours(text)
  const at = { ...place, value: text }
  if ('fault' in read) return { value: null, issues: [...issues, describeIssue('value-invalid', at, { ...read.fault }, 'warning')] }
  const remarks = read.remarks.map((remark) => describeIssue('hours-doubtful', at, { ...remark, suggestionEn: remark.suggestion }))
  return { value: text, issues: [...issues, ...remarks] }
}

function describeTwice(place: Place): Issue {
  return describeIssue('hours-doubtful', place, {
    reason: 'de står två gånger; kolumnerna för veckodagar läses inte',
    reasonEn: 'they are stated twice; the columns for weekdays are not read',
    suggestion: 'dem på ett av ställena',
    suggestionEn: 'them in one of the places',
  })
}
