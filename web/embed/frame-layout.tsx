import type { ComponentChildren } from 'preact'
import type { FramePart } from './embed-address.ts'

interface FrameLayoutProps {
  /** What is seen where there is room for one of them only. */
  readonly shown: FramePart
  readonly bar: ComponentChildren
  readonly map: ComponentChildren
  readonly foot: ComponentChildren
  /** The list, or a place. */
  readonly children: ComponentChildren
}

/** The parts of a frame: list beside map where there is room, else one over the other. The server writes the same. */
export function FrameLayout({ shown, bar, map, foot, children }: FrameLayoutProps) {
  return (
    <div class="frame" data-shown={shown}>
      <div class="frame__bar">{bar}</div>
      {/* Its links and buttons take the focus: Chromium would stop at the list itself after the map has been shown. */}
      <div class="frame__list sheet__body" tabIndex={-1}>
        {children}
      </div>
      <div class="frame__map">{map}</div>
      {foot}
    </div>
  )
}
