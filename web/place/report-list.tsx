import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { ReportedError } from '../../data/model/reported-error.ts'
import type { Wording } from '../text/wording.ts'

interface ReportListProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly reports: readonly ReportedError[]
}

/** What was reported, when, and what came of it. */
export function ReportList({ wording, dataset, reports }: ReportListProps) {
  if (reports.length === 0) return null
  const { report } = wording.text.getting
  return (
    <>
      <h3>{report.listTitle}</h3>
      <ul class="report__list">
        {reports.map((each) => (
          <li key={`${each.field} ${each.reported}`}>
            <span class={`report__status report__status--${each.status}`}>{report[each.status]}</span> {factOf(each, dataset, wording)},{' '}
            {wording.fill(report.reported, { date: wording.format.period(each.reported) })}
            {noteOf(each, wording)}
          </li>
        ))}
      </ul>
    </>
  )
}

function factOf({ field: name }: ReportedError, dataset: DatasetEntry, { text, pick }: Wording): string {
  const { report } = text.getting
  if (name === null) return report.whole
  const field = dataset.fields.find((each) => each.name === name)
  return field ? pick(field.title) : name === 'position' ? report.position : name
}

/** The publisher's answer; in Swedish rather than none. */
function noteOf({ note, note_en: english }: ReportedError, { language }: Wording) {
  const isTranslated = language === 'en' && english !== null
  const shown = isTranslated ? english : note
  if (shown === null) return null
  return <p lang={language === 'en' && !isTranslated ? 'sv' : undefined}>{shown}</p>
}
