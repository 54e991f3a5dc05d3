import type { Assessment, AssessmentCheck } from '../../data/model/assessment.ts'
import { type WcagCriterion, wcagCriteria } from '../../data/model/wcag-criteria.ts'

/** What the tests say about a criterion. `untested` is no verdict: nothing looked at it. */
export type Outcome = 'passed' | 'failed' | 'untested'

export interface CriterionResult {
  readonly criterion: WcagCriterion
  readonly outcome: Outcome
  /** Numbers of the checks that test a part of it, from 1, in the order of the assessment. */
  readonly checks: readonly number[]
}

/** What an assessment says about each criterion. */
export function criterionResults({ checks }: Pick<Assessment, 'checks'>): readonly CriterionResult[] {
  return wcagCriteria.map((criterion) => {
    const numbered = checks.map((check, index) => ({ check, number: index + 1 }))
    const own = numbered.filter(({ check }) => check.criteria.includes(criterion.id))
    return { criterion, outcome: outcomeOf(own.map(({ check }) => check)), checks: own.map(({ number }) => number) }
  })
}

/** A check that was left out in part says as little as one that was left out. */
export function outcomeOf(checks: readonly Pick<AssessmentCheck, 'runs'>[]): Outcome {
  if (checks.some(({ runs }) => runs.failed > 0)) return 'failed'
  return checks.some(({ runs }) => runs.passed > 0 && runs.skipped === 0) ? 'passed' : 'untested'
}

/**
 * How far the site meets the law's demands, as far as tests by machine can tell. They never tell that it meets all of them: that
 * takes people. Where most of what the law asks for fails, it does not meet them.
 */
export function complianceOf(results: readonly CriterionResult[]): 'partly' | 'not' {
  const asked = results.filter(({ criterion }) => criterion.since === '2.1')
  const failed = asked.filter(({ outcome }) => outcome === 'failed')
  return failed.length * 2 > asked.length ? 'not' : 'partly'
}
