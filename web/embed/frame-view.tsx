import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { MapPane } from '../layout/map-pane.tsx'
import { formatAddress } from '../state.ts'
import type { EmbedModel } from './embed-model.ts'
import { FrameFoot } from './frame-foot.tsx'
import { FrameLayout } from './frame-layout.tsx'
import { roomyFrameQuery } from './roomy-frame-query.ts'

interface FrameViewProps {
  readonly app: AppModel
  readonly embed: EmbedModel
  readonly bar: ComponentChildren
  readonly children: ComponentChildren
}

/** The page in a frame on somebody else's page: list and map, without search, header and menu. */
export function FrameView({ app, embed, bar, children }: FrameViewProps) {
  const isRoomy = useRoomyFrame()
  const shown = embed.shown.value
  const isMapNeeded = useOnce(isRoomy || shown === 'map')
  const isPlaceSeen = app.address.choice.value.place !== null && (isRoomy || shown === 'list')
  const { list, wording, address } = app
  return (
    <>
      {isPlaceSeen ? null : <h1 class="visually-hidden">{wording.text.list.title}</h1>}
      <FrameLayout
        shown={shown}
        bar={
          <>
            {bar}
            <PartButton app={app} embed={embed} />
          </>
        }
        map={isMapNeeded ? <MapPane app={app} /> : null}
        foot={
          <FrameFoot
            wording={wording}
            catalogue={list.catalogue.value}
            layersOn={list.layersOn.value}
            operator={embed.operator}
            pageHref={formatAddress(address.state.value)}
          />
        }
      >
        {children}
      </FrameLayout>
    </>
  )
}

/** Where there is room for one of them, it is the list or the map. */
function PartButton({ app, embed: { shown } }: { readonly app: AppModel; readonly embed: EmbedModel }) {
  const { text } = app.wording
  const other = shown.value === 'list' ? 'map' : 'list'
  return (
    <button
      type="button"
      class="button button--small frame__part"
      onClick={() => {
        shown.value = other
      }}
    >
      {other === 'map' ? text.embed.showMap : text.embed.showList}
    </button>
  )
}

/** Once true, true for good: a map that has been made stays. A frame whose map nobody looks at never fetches it. */
function useOnce(isNow: boolean): boolean {
  const [wasEver, setEver] = useState(isNow)
  useEffect(() => {
    if (isNow) setEver(true)
  }, [isNow])
  return wasEver || isNow
}

function useRoomyFrame(): boolean {
  const [isRoomy, setRoomy] = useState(() => matchMedia(roomyFrameQuery).matches)
  useEffect(() => {
    const media = matchMedia(roomyFrameQuery)
    const update = () => setRoomy(media.matches)
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [])
  return isRoomy
}
