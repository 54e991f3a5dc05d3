import { useEffect, useRef } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { Notice } from '../elements/notice.tsx'
import { PickBar } from '../origin/pick-bar.tsx'

/** The map's place on the page. The map itself comes after the list, and the page works without it. */
export function MapPane({ app }: { readonly app: AppModel }) {
  const container = useRef<HTMLDivElement>(null)
  useMap(app, container)
  const { text } = app.wording
  const state = app.map.state.value
  return (
    <section class="map-pane" aria-label={text.map.label}>
      <div class="map-pane__map" ref={container} />
      <PickBar app={app} />
      {state.status === 'failed' ? (
        <div class="map-pane__message">
          <Notice kind="remark" title={text.map.failedTitle}>
            {state.reason === null ? null : <p>{state.reason}</p>}
            <p>{text.map.failed}</p>
          </Notice>
        </div>
      ) : null}
      {state.status === 'loading' ? <p class="map-pane__loading">{text.map.loading} …</p> : null}
    </section>
  )
}

/** Starts the map once the list is there. */
function useMap(app: AppModel, container: { readonly current: HTMLDivElement | null }): void {
  const catalogue = app.list.catalogue.value
  const isRead = app.listIsRead.value
  useEffect(() => {
    const element = container.current
    if (!catalogue || !isRead || !element || app.map.state.peek().status !== 'waiting') return
    // One frame later the list is painted; the map's half megabyte never holds it back.
    requestAnimationFrame(() => void app.map.start(app, catalogue, element))
  }, [app, catalogue, isRead, container])
}
