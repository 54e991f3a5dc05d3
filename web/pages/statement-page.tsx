import type { Assessment } from '../../data/model/assessment.ts'
import { Notice } from '../elements/notice.tsx'
import type { PageContext } from './page-context.ts'
import { type CriterionResult, complianceOf, criterionResults } from './statement-results.ts'
import { StatementTests } from './statement-tests.tsx'

interface StatementProps {
  readonly context: PageContext
  readonly assessment: Assessment
}

/** Where the authority that supervises the law takes reports. */
const supervisionUrl = 'https://www.digg.se/tdosanmalan'
const lawUrl =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20181937-om-tillganglighet-till-digital_sfs-2018-1937/'

/** The accessibility statement: what the tests found, what nobody has tested, and where faults are reported. */
export function StatementPage({ context, assessment }: StatementProps) {
  const { statement } = context.pageText
  const results = criterionResults(assessment)
  return (
    <>
      <h1>{statement.title}</h1>
      <Standing context={context} assessment={assessment} />
      <p class="lead">{statement.lead}</p>
      <p>
        {statement.law} <a href={lawUrl}>{statement.lawLink}</a>
      </p>
      <Level context={context} assessment={assessment} results={results} />
      <Report context={context} />
      <section>
        <h2>{statement.supervision}</h2>
        <p>{statement.supervisionAbout}</p>
        <p>
          <a href={supervisionUrl}>{statement.supervisionLink}</a>
        </p>
      </section>
      <StatementTests context={context} assessment={assessment} results={results} />
    </>
  )
}

/** Whether somebody stands behind the statement, and behind these results. */
function Standing({ context: { pageText, site, wording }, assessment }: StatementProps) {
  const { statement } = pageText
  const { fill, format } = wording
  const { operator, accessibilityAdopted: adopted } = site
  if (operator === null || adopted === null) {
    return (
      <Notice kind="remark" title={statement.draftTitle}>
        <p>{operator === null ? statement.draftNobody : fill(statement.draft, { operator })}</p>
      </Notice>
    )
  }
  const isNewer = assessment.date > adopted
  return (
    <Notice kind={isNewer ? 'remark' : 'plain'}>
      <p>{fill(statement.adopted, { operator, date: format.period(adopted) })}</p>
      {isNewer ? <p>{fill(statement.adoptedEarlier, { date: format.period(assessment.date) })}</p> : null}
    </Notice>
  )
}

interface LevelProps extends StatementProps {
  readonly results: readonly CriterionResult[]
}

/** How far the site complies, what fails and what is known to fall short. */
function Level({ context: { pageText, wording }, assessment, results }: LevelProps) {
  const { statement } = pageText
  const { fill, format, count } = wording
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const untested = results.filter(({ outcome }) => outcome === 'untested')
  const failing = assessment.checks.filter(({ runs }) => runs.failed > 0)
  return (
    <section>
      <h2>{statement.level}</h2>
      <p>{complianceOf(results) === 'partly' ? statement.levelPartly : statement.levelNot}</p>
      <ul>
        <li>
          {failed.length === 0
            ? fill(statement.noneFailed, { date: format.period(assessment.date) })
            : count(statement.failed, failed.length)}
        </li>
        <li>{fill(statement.untested, { count: format.number(untested.length), all: format.number(results.length) })}</li>
        <li>{statement.noPeople}</li>
      </ul>
      <h3>{statement.shortfalls}</h3>
      <ul>
        {failing.map(({ title }) => (
          <li key={title.sv}>{fill(statement.failing, { check: wording.pick(title) })}</li>
        ))}
        {Object.values(statement.known).map((shortfall) => (
          <li key={shortfall}>{shortfall}</li>
        ))}
      </ul>
      <h3>{statement.notTested}</h3>
      <ul>
        {assessment.notTested.map((kind) => (
          <li key={kind}>{statement.kinds[kind]}</li>
        ))}
      </ul>
    </section>
  )
}

function Report({ context: { pageText, site } }: { readonly context: PageContext }) {
  const { statement } = pageText
  return (
    <section>
      <h2>{statement.report}</h2>
      <p>{statement.reportAbout}</p>
      {site.contact === null ? (
        <p>{statement.noContact}</p>
      ) : (
        <p>
          {statement.contact} <a href={`mailto:${site.contact}`}>{site.contact}</a>
        </p>
      )}
    </section>
  )
}
