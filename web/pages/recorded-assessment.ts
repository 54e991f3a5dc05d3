import { Assessment } from '../../data/model/assessment.ts'
import recorded from '../../docs/accessibility/assessment.json' with { type: 'json' }
import { matchesSchema } from '../release/check-schema.ts'

/** The assessment that came with this version of the site. Throws when it was changed by hand into something else. */
export const recordedAssessment: Assessment = readAssessment(recorded)

function readAssessment(value: unknown): Assessment {
  if (isAssessment(value)) return value
  throw new Error('docs/accessibility/assessment.json has another form than data/model/assessment.ts states. Run "npm run assess".')
}

function isAssessment(value: unknown): value is Assessment {
  return matchesSchema(Assessment, value)
}
