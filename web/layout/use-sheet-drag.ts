import { useRef } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { stopAfterDrag, stopHeightPx } from './sheet-stop.ts'

interface DragOptions {
  readonly app: AppModel
  readonly sheet: { readonly current: HTMLElement | null }
  readonly roomPx: number
  readonly isSheet: boolean
}

interface Moving {
  readonly fromY: number
  readonly fromHeightPx: number
  y: number
  timeMs: number
  speed: number
}

/** Handlers for the bar: it follows the finger and comes to rest at a stop. Buttons in the bar keep their clicks. */
export function useSheetDrag({ app, sheet, roomPx, isSheet }: DragOptions) {
  const moving = useRef<Moving | null>(null)
  const heightAt = ({ fromHeightPx, fromY }: Moving, y: number) => Math.min(roomPx, Math.max(0, fromHeightPx + fromY - y))
  const onPointerDown = (event: PointerEvent) => {
    if (!isSheet || (event.target instanceof Element && event.target.closest('button, a'))) return
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
    const fromHeightPx = stopHeightPx(app.sheetStop.peek(), roomPx)
    moving.current = { fromY: event.clientY, fromHeightPx, y: event.clientY, timeMs: event.timeStamp, speed: 0 }
    sheet.current?.classList.add('sheet--dragged')
  }
  const onPointerMove = ({ clientY, timeStamp }: PointerEvent) => {
    const now = moving.current
    if (!now) return
    const elapsedMs = Math.max(1, timeStamp - now.timeMs)
    moving.current = { ...now, y: clientY, timeMs: timeStamp, speed: (now.y - clientY) / elapsedMs }
    sheet.current?.parentElement?.style.setProperty('--sheet-height', `${heightAt(now, clientY)}px`)
  }
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const last = moving.current
    if (!last) return
    moving.current = null
    sheet.current?.classList.remove('sheet--dragged')
    const stop = stopAfterDrag({ heightPx: heightAt(last, clientY), speed: last.speed, roomPx })
    sheet.current?.parentElement?.style.setProperty('--sheet-height', `${stopHeightPx(stop, roomPx)}px`)
    app.sheetStop.value = stop
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}
