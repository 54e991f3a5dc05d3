import { announce } from '../elements/announce.ts'
import type { Wording } from '../text/wording.ts'
import { offlineState } from './offline-state.ts'

/** What is kept for use without a network, how much room it takes, and the way to remove it. Nothing where nothing can be kept. */
export function OfflineSection({ wording }: { readonly wording: Wording }) {
  const { text } = wording
  const keeping = offlineState.keeping.value
  if (keeping === 'unknown') return null
  return (
    <div class="offline" data-offline={keeping}>
      <p class="offline__state">{stateInWords(wording)}</p>
      {keeping === 'complete' ? <p class="offline__about">{text.offline.savedAbout}</p> : null}
      {offlineState.hasFailed.value ? <p class="offline__about">{text.offline.saveFailed}</p> : null}
      <Buttons wording={wording} />
    </div>
  )
}

function stateInWords({ text, fill, format }: Wording): string {
  const size = format.bytes(offlineState.bytes.value)
  switch (offlineState.keeping.value) {
    case 'complete':
      return fill(text.offline.saved, { size })
    case 'partly':
      return fill(text.offline.partly, { size })
    case 'saving':
      return `${text.offline.saving} …`
    case 'off':
    case 'unknown':
      return text.offline.none
  }
}

function Buttons({ wording }: { readonly wording: Wording }) {
  const { offline } = wording.text
  const keeping = offlineState.keeping.value
  const actions = offlineState.actions.value
  if (!actions) return null
  const save = async () => {
    await actions.save()
    announce(offlineState.hasFailed.value ? offline.saveFailed : stateInWords(wording))
  }
  const remove = async () => {
    await actions.remove()
    announce(offline.removed)
  }
  return (
    <div class="button-row">
      {keeping === 'off' || keeping === 'partly' ? (
        <button type="button" class="button" onClick={() => void save()}>
          {offline.save}
        </button>
      ) : null}
      {keeping === 'complete' || keeping === 'partly' ? (
        <button type="button" class="button" onClick={() => void remove()}>
          {offline.remove}
        </button>
      ) : null}
    </div>
  )
}
