import { useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'

/** Asks the browser where the person is, only when they press the button. The answer is kept in memory and sent nowhere. */
export function useOwnPosition({ list: { ownPosition } }: AppModel) {
  const [isDenied, setDenied] = useState(false)
  const use = () => {
    setDenied(false)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        ownPosition.value = [coords.longitude, coords.latitude]
      },
      () => setDenied(true),
      { maximumAge: 60_000, timeout: 15_000 },
    )
  }
  const leave = () => {
    ownPosition.value = null
  }
  return { isDenied, use, leave }
}
