import { useEffect } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { Failure } from '../elements/failure.tsx'
import { Icon } from '../elements/icon.tsx'
import { Loading } from '../elements/loading.tsx'
import { Notice } from '../elements/notice.tsx'
import { FrameView } from '../embed/frame-view.tsx'
import { LayersView } from '../layers/layers-view.tsx'
import { ChooserView } from '../list/chooser-view.tsx'
import { countInWords, ListView } from '../list/list-view.tsx'
import { UpdateNotice } from '../offline/update-notice.tsx'
import { PlacePane } from '../place/place-pane.tsx'
import { SearchPane } from '../search/search-pane.tsx'
import { TakeAlong } from '../share/take-along.tsx'
import { pageTitle } from '../text/page-title.ts'
import { MapPane } from './map-pane.tsx'
import { Sheet } from './sheet.tsx'
import { useOnline } from './use-online.ts'

/** The page: search, the list (or a place, or the layers) and the map. */
export function AppView({ app }: { readonly app: AppModel }) {
  useTitle(app)
  if (app.embed) {
    return (
      <FrameView app={app} embed={app.embed} bar={<Bar app={app} />}>
        <OfflineNote app={app} />
        <Body app={app} />
      </FrameView>
    )
  }
  return (
    <div class="app">
      <div class="app__search">
        <SearchPane app={app} />
      </div>
      <div class="app__stage">
        <Sheet app={app} bar={<Bar app={app} />}>
          {app.address.choice.value.place ? null : <h1 class="visually-hidden">{app.wording.text.list.title}</h1>}
          <OfflineNote app={app} />
          <UpdateNotice wording={app.wording} />
          <Body app={app} />
          {app.list.catalogue.value ? <TakeAlong app={app} /> : null}
        </Sheet>
        <MapPane app={app} />
      </div>
    </div>
  )
}

/** The tab and the history are named after what is open. */
function useTitle({ wording, address, list }: AppModel): void {
  const { place } = address.choice.value
  const name = place && list.itemsByKey.value.get(`${place.dataset}/${place.id}`)?.name
  useEffect(() => {
    if (!place) document.title = pageTitle(wording, wording.text.site.map)
    else if (name) document.title = pageTitle(wording, name)
  }, [wording, place, name])
}

function Body({ app }: { readonly app: AppModel }) {
  const { wording, release, address, chosenKeys } = app
  const { place, panel } = address.choice.value
  const catalogue = release.catalogue.value
  if (catalogue.status === 'failed') {
    const title = wording.text.state.failedCatalogue
    return <Failure wording={wording} title={title} failure={catalogue.failure} onRetry={() => void release.loadCatalogue()} />
  }
  if (place) return <PlacePane app={app} place={place} />
  if (catalogue.status === 'loading') return <Loading what={wording.text.state.loadingCatalogue} rows={8} />
  if (panel === 'layers') return <LayersView app={app} />
  return chosenKeys.value.length > 0 ? <ChooserView app={app} /> : <ListView app={app} />
}

/** The row that stays when the list is pulled down: where you are, and the way back. */
function Bar({ app }: { readonly app: AppModel }) {
  const { wording, address, chosenKeys, list } = app
  const { text } = wording
  const { place, panel } = address.choice.value
  if (place) return <BackButton label={text.place.back} onClick={app.clear} />
  if (panel === 'layers') {
    return (
      <>
        <h2 id="layers-heading" class="bar__title" tabIndex={-1}>
          {text.layers.title}
        </h2>
        <button type="button" class="button button--small bar__end" onClick={app.closeLayers}>
          {text.layers.done}
        </button>
      </>
    )
  }
  if (chosenKeys.value.length > 0) return <BackButton label={text.list.chooserBack} onClick={() => app.choose([])} />
  return (
    <h2 id="list-heading" class="bar__title" tabIndex={-1}>
      {list.catalogue.value && app.listIsRead.value ? countInWords(app) : text.list.heading}
    </h2>
  )
}

function BackButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="back-button" onClick={onClick}>
      <Icon name="back" />
      {label}
    </button>
  )
}

function OfflineNote({ app }: { readonly app: AppModel }) {
  if (useOnline()) return null
  return (
    <div role="status">
      <Notice kind="remark">
        <p>{app.wording.text.state.offline}</p>
      </Notice>
    </div>
  )
}
