import type { ComponentChildren } from 'preact'
import type { DatasetEntry, FieldEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { ObjectHours, HoursTable as Table } from '../../data/model/hours.ts'
import type { Wording } from '../text/wording.ts'
import { dayLines, type HoursLine, type HoursRow, seasonRows, weekRows } from './week-rows.ts'

export interface HoursTablesProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
  /** By field; null where nobody has delivered any. */
  readonly hours: ObjectHours | null
  /** Day from which dated exceptions are shown, for example the release's: `2026-11-24`. */
  readonly asOf: string
  /** Unknown hours of care refer to 1177 where there is no telephone. */
  readonly isCare: boolean
}

/** When an object is open, answers calls and takes drop-ins: a table each, under headings of the second level. Knows no "now". */
export function HoursTables(props: HoursTablesProps) {
  const { dataset, hours } = props
  const tables = hours ?? {}
  const fields = dataset.fields.filter(({ type }) => type === 'hours')
  if (fields.length === 0 && !props.isCare) return null
  const hasVisit = fields.some(({ name, purpose }) => purpose === 'visit' && tables[name])
  return (
    <>
      {hasVisit ? null : <UnknownHours {...props} />}
      {fields.map((field) => {
        const table = tables[field.name]
        return table ? <HoursSection key={field.name} {...props} field={field} table={table} /> : null
      })}
      {Object.values(tables).some(({ eves }) => eves !== undefined) ? <p class="hours__about">{props.wording.text.hours.evesAre}</p> : null}
    </>
  )
}

function UnknownHours({ wording, dataset, feature, isCare }: HoursTablesProps) {
  const { text } = wording
  const field = dataset.fields.find(({ type }) => type === 'phone')
  const phone = field ? feature.properties[field.name] : null
  if (!isCare && typeof phone !== 'string') return null
  const [words, number] = typeof phone === 'string' ? [text.hours.unknownCall, phone] : [text.hours.unknownAdvice, '1177']
  return (
    <section class="hours">
      <h2>{text.hours.unknownTitle}</h2>
      <p>
        {words}{' '}
        <a class="hours__phone" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
          {number}
        </a>
      </p>
    </section>
  )
}

interface HoursSectionProps extends HoursTablesProps {
  readonly field: FieldEntry
  readonly table: Table
}

function HoursSection({ wording, field, table, asOf }: HoursSectionProps) {
  const title = wording.pick(field.title)
  const { hours } = wording.text
  return (
    <section class="hours">
      <h2>{title}</h2>
      <table class="hours__table" aria-label={title}>
        <tbody>
          {weekRows(table, table, wording).map(({ days, lines }) => (
            <Row key={days} head={days ?? hours.everyDay}>
              <Lines lines={lines} />
            </Row>
          ))}
          {specialRows(table, wording).map(({ days, lines }) => (
            <Row key={days} head={days ?? ''}>
              <Lines lines={lines} />
            </Row>
          ))}
          {seasonRows(table, asOf, wording).map(({ when, rows }) => (
            <Row key={when} head={when}>
              {rows.map((row) => (
                <SeasonPart key={row.days} {...row} />
              ))}
            </Row>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Holidays and eves. Where the hours do not name them that is said, unless it is open day and night. */
function specialRows(table: Table, wording: Wording): readonly HoursRow[] {
  const { hours } = wording.text
  const isAlways = table.days.every((spans) => spans.length === 1 && spans[0]?.length === 2 && spans[0][1] - spans[0][0] === 1440)
  if (isAlways) return []
  const unstated = [{ text: hours.notStatedSpecial, lang: undefined }]
  const linesOf = (index: number | undefined) => (index === undefined ? unstated : dayLines(table, index, wording))
  return [
    { days: hours.holidays, lines: linesOf(table.holidays) },
    { days: hours.eves, lines: linesOf(table.eves) },
  ]
}

function Row({ head, children }: { readonly head: string; readonly children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{children}</td>
    </tr>
  )
}

function SeasonPart({ days, lines }: HoursRow) {
  return (
    <div class="hours__part">
      {days === null ? null : <span class="hours__days">{days}: </span>}
      <Lines lines={lines} />
    </div>
  )
}

/** Times of one day, with a comma between them for those who listen. */
function Lines({ lines }: { readonly lines: readonly HoursLine[] }) {
  return (
    <>
      {lines.map(({ text, lang }, index) => (
        <span key={text} lang={lang} class="hours__span">
          {text}
          {index < lines.length - 1 ? ', ' : ''}
        </span>
      ))}
    </>
  )
}
