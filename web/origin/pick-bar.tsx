import { useEffect, useRef } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'

/** Over the map while a point is being chosen: what to do, and the same by button for those who cannot point. */
export function PickBar({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const choose = useRef<HTMLButtonElement>(null)
  const isPicking = app.origin.isPicking.value
  useEffect(() => {
    if (isPicking) choose.current?.focus()
  }, [isPicking])
  if (!isPicking) return null
  const leave = () => {
    app.origin.isPicking.value = false
    app.sheetStop.value = 'half'
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, as the button does
    <div class="pick-bar" onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <p class="pick-bar__help" role="status">
        {text.origin.pickHelp}
      </p>
      <div class="pick-bar__buttons">
        <button type="button" class="button button--primary" ref={choose} onClick={app.pickCentre}>
          {text.origin.pickCentre}
        </button>
        <button type="button" class="button" onClick={leave}>
          {text.origin.pickCancel}
        </button>
      </div>
    </div>
  )
}
