import type { ReportedError } from '../../data/model/reported-error.ts'
import { CopyButton } from '../elements/copy-button.tsx'
import { ReportList } from './report-list.tsx'
import { mailAddress, type ReportSubject, reportableFacts, reportLetter } from './report-mail.ts'

interface PlaceReportProps extends ReportSubject {
  readonly reports: readonly ReportedError[]
}

/** How to tell of an error, and what has been told already. Examples have nothing to correct. */
export function PlaceReport({ reports, ...subject }: PlaceReportProps) {
  const { wording, dataset, feature } = subject
  const { report } = wording.text.getting
  if (feature.properties.demonstration) return null
  return (
    <section class="report">
      <h2>{report.title}</h2>
      {dataset.contact === null ? <WithoutContact {...subject} /> : <WithContact {...subject} contact={dataset.contact} />}
      <ReportList wording={wording} dataset={dataset} reports={reports} />
    </section>
  )
}

function WithContact({ contact, ...subject }: ReportSubject & { readonly contact: string }) {
  const { report } = subject.wording.text.getting
  return (
    <>
      <p>{report.about}</p>
      <p class="report__action">
        <a class="button" href={mailAddress(contact, reportLetter(subject, null))}>
          {report.link}
        </a>
      </p>
      <p class="muted">{report.linkAbout}</p>
      <details class="report__facts">
        <summary>{report.oneField}</summary>
        <ul class="link-list">
          {reportableFacts(subject).map((fact) => (
            <li key={fact.id}>
              <a href={mailAddress(contact, reportLetter(subject, fact))}>{fact.title}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** Nobody invents an address: without one the reader gets the words to send. */
function WithoutContact(subject: ReportSubject) {
  const { wording, dataset, feature } = subject
  const { report } = wording.text.getting
  const source = dataset.sources.find(({ id }) => id === feature.properties.source)
  const letter = reportLetter(subject, null)
  const publisher = source ? wording.pick(source.publisher) : wording.text.place.unknownSource
  return (
    <>
      <p>{wording.fill(report.noContact, { publisher })}</p>
      <details class="report__facts">
        <summary>{report.link}</summary>
        <pre class="report__letter">{`${letter.subject}\n\n${letter.body}`}</pre>
        <CopyButton wording={wording} value={`${letter.subject}\n\n${letter.body}`} what={report.copyWhat} />
      </details>
    </>
  )
}
