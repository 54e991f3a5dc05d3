import { type Static, Type } from 'typebox'
import { wcagCriteria } from './wcag-criteria.ts'

const strict = { additionalProperties: false }
const Localised = Type.Object({ sv: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) }, strict)
const Count = Type.Integer({ minimum: 0 })
const Runs = Type.Object({ passed: Count, failed: Count, skipped: Count }, strict)

/** What no test of ours can do. */
export const untestedKinds = ['screen-readers', 'devices', 'browsers', 'people', 'aids', 'language'] as const

const Check = Type.Object(
  {
    title: Localised,
    criteria: Type.Array(Type.Enum(wcagCriteria.map(({ id }) => id)), { minItems: 1 }),
    runs: Runs,
  },
  strict,
)

/** `docs/accessibility/assessment.json`: what the browser tests say about accessibility. Written by `npm run assess`, never by hand. */
export const Assessment = Type.Object(
  {
    date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Day of the tests' }),
    tools: Type.Array(Type.Object({ name: Type.String(), version: Type.String() }, strict)),
    runs: Runs,
    checks: Type.Array(Check, { minItems: 1 }),
    failures: Type.Array(Type.String({ description: 'Name of a test that failed, as the tests have it' })),
    notTested: Type.Array(Type.Enum([...untestedKinds])),
  },
  strict,
)

export type Assessment = Static<typeof Assessment>
export type AssessmentCheck = Static<typeof Check>
