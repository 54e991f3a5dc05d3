import { embedPath } from '../../data/model/embed-path.ts'
import type { ObjectAbout } from '../../data/model/page.ts'
import { layersOnOf } from '../app/layer-choice.ts'
import { Loading } from '../elements/loading.tsx'
import { Notice } from '../elements/notice.tsx'
import { FrameFoot } from '../embed/frame-foot.tsx'
import { FrameLayout } from '../embed/frame-layout.tsx'
import { type PlaceOf, PlaceView } from '../place/place-view.tsx'
import { languagePath, placePath } from '../state.ts'
import type { PageContext } from './page-context.ts'

interface AppPageProps {
  readonly context: PageContext
  /** The object to write out; null for the list. */
  readonly place: (PlaceOf & ObjectAbout) | null
}

/** What the map and list start as: their frame, and the object that the address names. Scripts take over inside `#app`. */
export function AppPage(props: AppPageProps) {
  if (props.context.isEmbedded) return <FramePage {...props} />
  return (
    <div id="app">
      <div class="app">
        <div class="app__search">
          <div class="search-box" />
        </div>
        <div class="app__stage">
          <div class="sheet" data-stop="half">
            <div class="sheet__bar">
              <Bar {...props} />
            </div>
            <div class="sheet__body">
              <Body {...props} />
              <noscript>
                <FilesInstead {...props} />
              </noscript>
            </div>
          </div>
          <div class="map-pane" />
        </div>
      </div>
    </div>
  )
}

/** The same in a frame. What the host chose stands in the query, which the server does not read: the foot says what holds for all. */
function FramePage(props: AppPageProps) {
  const { context, place } = props
  const { wording, catalogue, site, language } = context
  const pagePath = placePath(place && { dataset: place.dataset.id, id: place.feature.properties.id })
  const foot = (
    <FrameFoot
      wording={wording}
      catalogue={catalogue}
      layersOn={layersOnOf(catalogue, null)}
      operator={site.operator}
      pageHref={languagePath(language, pagePath)}
    />
  )
  return (
    <div id="app" data-operator={site.operator ?? undefined}>
      <FrameLayout shown="list" bar={<Bar {...props} />} map={null} foot={foot}>
        <Body {...props} />
        <noscript>
          <FilesInstead {...props} />
        </noscript>
      </FrameLayout>
    </div>
  )
}

function Bar({ context: { wording, language, isEmbedded }, place }: AppPageProps) {
  const { text } = wording
  if (!place) return <h1 class="bar__title">{text.list.title}</h1>
  return (
    <a class="back-button" href={languagePath(language, isEmbedded ? embedPath : '/')} target={isEmbedded ? '_self' : undefined}>
      {text.place.back}
    </a>
  )
}

function Body({ context: { wording, catalogue, site }, place }: AppPageProps) {
  if (place) return <PlaceView wording={wording} {...place} catalogue={catalogue} publicUrl={site.publicUrl} />
  return (
    <div class="needs-script">
      <Loading what={wording.text.state.loadingCatalogue} rows={8} />
    </div>
  )
}

/** The way to every dataset for those without scripts. */
function FilesInstead({ context: { wording, catalogue, language } }: AppPageProps) {
  return (
    <Notice kind="remark">
      <p>{wording.text.map.noScript}</p>
      <ul>
        {catalogue.datasets.map(({ id, title }) => (
          <li key={id}>
            <a href={`${languagePath(language, '/ladda-ner')}#${id}`}>{wording.pick(title)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
