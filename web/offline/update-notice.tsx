import { Notice } from '../elements/notice.tsx'
import type { Wording } from '../text/wording.ts'
import { offlineState } from './offline-state.ts'

/** Says that there is a new version. The page is never loaded again by itself: somebody may be in the middle of something. */
export function UpdateNotice({ wording }: { readonly wording: Wording }) {
  const { offline } = wording.text
  const actions = offlineState.actions.value
  // The region is always there, so that what comes into it is read out.
  return (
    <div role="status">
      {offlineState.hasUpdate.value && actions ? (
        <Notice kind="plain" title={offline.updateTitle}>
          <p>{offline.update}</p>
          <button type="button" class="button" onClick={() => void actions.update()}>
            {offline.reload}
          </button>
        </Notice>
      ) : null}
    </div>
  )
}
