import type { ReadFailure } from '../release/read-json.ts'
import type { Wording } from '../text/wording.ts'
import { Notice } from './notice.tsx'

interface FailureProps {
  readonly wording: Wording
  readonly title: string
  readonly failure: ReadFailure
  readonly onRetry: () => void
}

/** Says what did not work, what is safe, and offers to try again. */
export function Failure({ wording, title, failure, onRetry }: FailureProps) {
  const { state } = wording.text
  const isReplaced = failure.kind === 'replaced'
  return (
    <div role="alert">
      <Notice kind="danger" title={title}>
        <p>
          {failureText(wording, failure)} {state.safe}
        </p>
        <button type="button" class="button" onClick={isReplaced ? () => location.reload() : onRetry}>
          {isReplaced ? state.reload : state.retry}
        </button>
      </Notice>
    </div>
  )
}

function failureText({ text: { state }, fill }: Wording, failure: ReadFailure): string {
  return failure.kind === 'status' ? fill(state.status, { status: String(failure.status) }) : state[failure.kind]
}
