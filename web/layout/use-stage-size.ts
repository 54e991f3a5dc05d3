import { useEffect, useState } from 'preact/hooks'
import { sheetQuery } from './sheet-query.ts'

/** The height that the sheet may take, and whether there is a sheet at all: on a wide or very low screen there is none. */
export interface StageSize {
  readonly roomPx: number
  readonly isSheet: boolean
}

/** Follows the size of the sheet's parent. */
export function useStageSize(sheet: { readonly current: HTMLElement | null }): StageSize {
  const [size, setSize] = useState<StageSize>({ roomPx: 0, isSheet: false })
  useEffect(() => {
    const stage = sheet.current?.parentElement
    if (!stage) return
    const media = matchMedia(sheetQuery)
    const measure = () => setSize({ roomPx: stage.clientHeight, isSheet: media.matches })
    const observer = new ResizeObserver(measure)
    observer.observe(stage)
    media.addEventListener('change', measure)
    measure()
    return () => {
      observer.disconnect()
      media.removeEventListener('change', measure)
    }
  }, [sheet])
  return size
}
