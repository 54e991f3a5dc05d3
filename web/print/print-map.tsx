import { useLayoutEffect, useRef } from 'preact/hooks'
import type { MapPicture } from '../map/map-picture.ts'
import type { Wording } from '../text/wording.ts'
import { paperWidthMm, scaleBarOf, scaleNumberOf } from './print-scale.ts'

interface PrintMapProps {
  readonly wording: Wording
  /** Null where there is no map, for example because the browser cannot draw one. */
  readonly picture: MapPicture | null
  readonly isDark: boolean
}

/** The map as a picture, with north and a scale bar whose length on paper is right. */
export function PrintMap({ wording, picture, isDark }: PrintMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (picture) frame.current?.prepend(picture.canvas)
  }, [picture])
  const { text, fill, format } = wording
  if (!picture) return <p>{text.print.noMap}</p>
  const metresPerMm = (picture.metresPerPx * picture.widthPx) / paperWidthMm
  const { metres, lengthMm } = scaleBarOf(metresPerMm)
  return (
    <figure class="print-map">
      <div
        ref={frame}
        class={isDark ? 'print-map__frame print-map__frame--dark' : 'print-map__frame'}
        role="img"
        aria-label={text.print.mapOf}
      >
        <svg class="print-map__north" viewBox="0 0 20 34" width="20" height="34" aria-hidden="true">
          <path d="M10 12 16 33 10 28 4 33Z" />
          <text x="10" y="10" text-anchor="middle">
            {text.print.north}
          </text>
        </svg>
        <div class="print-map__scale" style={{ inlineSize: `${lengthMm.toFixed(2)}mm` }} data-metres={metres}>
          {metres < 1000 ? `${format.number(metres)} m` : `${format.number(metres / 1000)} km`}
        </div>
      </div>
      <figcaption>{fill(text.print.scale, { scale: format.number(scaleNumberOf(metresPerMm)) })}</figcaption>
    </figure>
  )
}
