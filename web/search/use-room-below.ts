import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const marginPixels = 8

/**
 * Keeps `--search-room` of an element at the height between its lower edge and what covers the page below: the end of the window,
 * or a phone's keyboard.
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport
    const measure = () => {
      const { current } = element
      if (!current || !viewport) return
      const room = viewport.offsetTop + viewport.height - current.getBoundingClientRect().bottom - marginPixels
      current.style.setProperty('--search-room', `${Math.max(room, 0)}px`)
    }
    if (!isWanted) return
    measure()
    viewport?.addEventListener('resize', measure)
    viewport?.addEventListener('scroll', measure)
    return () => {
      viewport?.removeEventListener('resize', measure)
      viewport?.removeEventListener('scroll', measure)
    }
  }, [element, isWanted])
}
