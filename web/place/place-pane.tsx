import { useEffect } from 'preact/hooks'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import type { AppModel } from '../app/app-model.ts'
import { Failure } from '../elements/failure.tsx'
import { Icon } from '../elements/icon.tsx'
import { Loading } from '../elements/loading.tsx'
import { isPlainClick } from '../elements/plain-click.ts'
import { OpenState } from '../hours/open-state.tsx'
import type { Origin } from '../origin/origin.ts'
import type { Item } from '../release/item.ts'
import type { PlaceRef } from '../state.ts'
import { PlaceView } from './place-view.tsx'

interface PlacePaneProps {
  readonly app: AppModel
  readonly place: PlaceRef
}

/** The place view beside the map: the object itself, or why it is not there. */
export function PlacePane({ app, place }: PlacePaneProps) {
  const { wording, list, release } = app
  const key = `${place.dataset}/${place.id}`
  const item = list.itemsByKey.value.get(key)
  const catalogue = list.catalogue.value
  const about = app.about.aboutOf(place)
  // What the server wrote says more than an object whose surroundings are still on their way.
  const isShown = item !== undefined && (about !== undefined || app.serverPlace?.key !== key)
  usePlaceFocus(app, key, isShown)
  if (item && isShown && catalogue) return <Found app={app} item={item} catalogue={catalogue} about={about ?? nothingAbout} />
  const known = release.features.value.get(place.dataset)
  if (known?.status === 'failed') {
    const title = wording.text.state.failedCatalogue
    return <Failure wording={wording} title={title} failure={known.failure} onRetry={() => release.retry(place.dataset)} />
  }
  const isKnown = catalogue === null || catalogue.datasets.some(({ id }) => id === place.dataset)
  if (isKnown && (item !== undefined || known?.status !== 'ready')) return <Waiting app={app} placeKey={key} />
  return (
    <>
      <h1 class="place__title">{wording.text.place.notFoundTitle}</h1>
      <p>{wording.text.place.notFound}</p>
    </>
  )
}

const nothingAbout: ObjectAbout = { nearby: null, reports: [], hours: null }

interface FoundProps {
  readonly app: AppModel
  readonly item: Item
  readonly catalogue: Catalogue
  readonly about: ObjectAbout
}

function Found({ app, item, catalogue, about }: FoundProps) {
  const { wording, list } = app
  const twins = [...list.itemsByKey.value.values()].filter(({ key, sameAs }) => sameAs === item.key || key === item.sameAs)
  const isDrawn = [item, ...twins].some(({ bounds, near }) => bounds !== null || near !== null)
  const show = () => {
    app.showMap()
    app.map.focus({ ...item, also: twins })
  }
  const actions = isDrawn ? (
    <button type="button" class="button button--primary place__show" onClick={show}>
      <Icon name="place" />
      {wording.text.place.showOnMap}
    </button>
  ) : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: catches what its links do, which are reached by keyboard
    <div onClick={(event) => followPlaceLink(app, event)}>
      <PlaceView
        wording={wording}
        dataset={item.dataset}
        feature={item.feature}
        catalogue={catalogue}
        {...about}
        {...originOf(app, item)}
        publicUrl={location.origin}
        also={twins}
        actions={actions}
        now={<NowState app={app} item={item} />}
      />
    </div>
  )
}

/** Where the reader's way begins, and whether the sea lies on it. */
function originOf(app: AppModel, item: Item): { readonly origin: Origin | null; readonly crossesSea: boolean } {
  return { origin: app.origin.origin.value, crossesSea: app.crossesSea(item) }
}

/** Whether one can come now. */
function NowState({ app: { hours, clock, wording }, item }: { readonly app: AppModel; readonly item: Item }) {
  const state = hours.stateOf(item)
  if (state === null || state.kind === 'unknown') return null
  return (
    <p class="place__now">
      <OpenState state={state} now={clock.value} wording={wording} />
    </p>
  )
}

/** Links between places stay in the page. */
function followPlaceLink({ address }: AppModel, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('[data-place]') : null
  const [dataset, id] = link?.getAttribute('data-place')?.split('/') ?? []
  if (!dataset || !id || !isPlainClick(event)) return
  event.preventDefault()
  address.go({ place: { dataset, id } })
}

/** What the server wrote stays until the same can be made here; without it, the shape of what comes. */
function Waiting({ app: { wording, serverPlace }, placeKey }: { readonly app: AppModel; readonly placeKey: string }) {
  // The page's own markup, as the server wrote it into the same document.
  if (serverPlace?.key === placeKey) return <div dangerouslySetInnerHTML={{ __html: serverPlace.html }} />
  return <Loading what={wording.text.state.loadingCatalogue} rows={8} />
}

/** A newly opened place starts at its top, with the focus on its name; the first page of a visit is left alone. */
function usePlaceFocus(app: AppModel, key: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return
    const isFirst = app.firstPlace.peek() === key
    app.firstPlace.value = null
    if (isFirst) return
    const title = document.querySelector<HTMLElement>('#place-title')
    title?.focus({ preventScroll: true })
    title?.closest('.sheet__body')?.scrollTo(0, 0)
  }, [app, key, isShown])
}
