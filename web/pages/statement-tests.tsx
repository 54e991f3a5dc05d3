import type { Assessment, AssessmentCheck } from '../../data/model/assessment.ts'
import type { PageContext } from './page-context.ts'
import { type CriterionResult, outcomeOf } from './statement-results.ts'

interface TestsProps {
  readonly context: PageContext
  readonly assessment: Assessment
  readonly results: readonly CriterionResult[]
}

/** How the site was tested, with the result of every check and of every criterion. */
export function StatementTests(props: TestsProps) {
  const { context, assessment } = props
  const { statement } = context.pageText
  const { fill, format } = context.wording
  const { passed, failed, skipped } = assessment.runs
  return (
    <section>
      <h2>{statement.method}</h2>
      <p>{fill(statement.methodAbout, { date: format.period(assessment.date) })}</p>
      <p>
        {fill(statement.counts, {
          all: format.number(passed + failed + skipped),
          passed: format.number(passed),
          failed: format.number(failed),
          skipped: format.number(skipped),
        })}{' '}
        {fill(statement.tools, { tools: assessment.tools.map(({ name, version }) => `${name} ${version}`).join(', ') })}
      </p>
      <Checks {...props} />
      <Failures {...props} />
      <Criteria {...props} />
    </section>
  )
}

function Checks({ context, assessment }: TestsProps) {
  const { statement } = context.pageText
  return (
    <>
      <h3>{statement.checks}</h3>
      <ol class="checks">
        {assessment.checks.map((check) => (
          <li key={`${check.title.sv} ${check.criteria.join()}`}>
            {context.wording.pick(check.title)} <strong>{resultOf(check, context)}</strong>{' '}
            <span class="muted">
              {statement.criteria}: {check.criteria.join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function resultOf({ runs }: AssessmentCheck, { pageText: { statement }, wording }: PageContext): string {
  const { passed, failed, skipped } = runs
  const values = { passed: wording.format.number(passed), all: wording.format.number(passed + failed + skipped) }
  return wording.fill(outcomeOf([{ runs }]) === 'untested' ? statement.checkUntested : statement.checkResult, values)
}

/** The tests' own names are in English. */
function Failures({ context: { pageText }, assessment }: TestsProps) {
  if (assessment.failures.length === 0) return null
  return (
    <details>
      <summary>{pageText.statement.failures}</summary>
      <ul lang="en">
        {assessment.failures.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}

function Criteria({ context: { pageText, wording }, results }: TestsProps) {
  const { statement } = pageText
  const heads = [statement.criterion, statement.clause, statement.outcome, statement.byChecks]
  return (
    <>
      <h3>{statement.criteriaTitle}</h3>
      <p>{statement.criteriaAbout}</p>
      <div class="table-scroll">
        <table class="files">
          <caption class="visually-hidden">{statement.criteriaTitle}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ criterion: { id, level, title, since }, outcome, checks }) => (
              <tr key={id}>
                <th scope="row" class="files__long">
                  {id} {wording.pick(title)} ({level})
                </th>
                <td data-label={heads[1]}>{since === '2.1' ? `9.${id}` : statement.beyondLaw}</td>
                <td data-label={heads[2]}>
                  <Outcome outcome={outcome} words={statement.outcomes[outcome]} />
                </td>
                <td data-label={heads[3]} class="figures">
                  {checks.length === 0 ? '–' : checks.join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{statement.otherClauses}</p>
    </>
  )
}

/** The words carry the meaning; the sign only makes a long table quicker to look through. */
function Outcome({ outcome, words }: { readonly outcome: CriterionResult['outcome']; readonly words: string }) {
  return (
    <span class={`outcome outcome--${outcome}`}>
      <span aria-hidden="true">{{ passed: '✓', failed: '✗', untested: '○' }[outcome]}</span> {words}
    </span>
  )
}
