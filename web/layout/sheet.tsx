import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { Icon } from '../elements/icon.tsx'
import { nextStop, type SheetStop, stopHeightPx } from './sheet-stop.ts'
import { useSheetDrag } from './use-sheet-drag.ts'
import { useStageSize } from './use-stage-size.ts'

interface SheetProps {
  readonly app: AppModel
  readonly bar: ComponentChildren
  readonly children: ComponentChildren
}

/** The column with the list. On a phone it is a sheet over the map with three stops, moved by drag or by its buttons. */
export function Sheet({ app, bar, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { roomPx, isSheet } = useStageSize(sheet)
  const stop = app.sheetStop.value
  useEffect(() => {
    const heightPx = stopHeightPx(stop, roomPx)
    sheet.current?.parentElement?.style.setProperty('--sheet-height', `${heightPx}px`)
    const bottom = isSheet ? (stop === 'full' ? stopHeightPx('half', roomPx) : heightPx) : 0
    app.map.padding.value = { top: 0, right: 0, bottom, left: 0 }
  }, [app, stop, roomPx, isSheet])
  const drag = useSheetDrag({ app, sheet, roomPx, isSheet })
  const isHidden = isSheet && stop === 'peek'
  return (
    <div class="sheet" ref={sheet} data-stop={stop}>
      <div class="sheet__bar" {...drag}>
        <span class="sheet__grip" aria-hidden="true" />
        {bar}
        <StopButtons app={app} stop={stop} />
      </div>
      <div class="sheet__body" ref={body} inert={isHidden}>
        {children}
      </div>
    </div>
  )
}

function StopButtons({ app, stop }: { readonly app: AppModel; readonly stop: SheetStop }) {
  const { sheet } = app.wording.text
  const move = (direction: 1 | -1) => {
    app.sheetStop.value = nextStop(stop, direction)
  }
  return (
    <span class="sheet__buttons">
      <button type="button" class="icon-button" aria-disabled={stop === 'peek'} onClick={() => move(-1)}>
        <Icon name="down" />
        <span class="visually-hidden">{sheet.smaller}</span>
      </button>
      <button type="button" class="icon-button" aria-disabled={stop === 'full'} onClick={() => move(1)}>
        <Icon name="up" />
        <span class="visually-hidden">{sheet.larger}</span>
      </button>
    </span>
  )
}
