import { type ReadonlySignal, signal } from '@preact/signals'

const minuteMs = 60_000

/** The time, renewed at the start of every minute, so that "closes in 20 minutes" stays true. */
export function createClock(): ReadonlySignal<Date> {
  const now = signal(new Date())
  const tick = () => {
    now.value = new Date()
    setTimeout(tick, minuteMs - (Date.now() % minuteMs))
  }
  setTimeout(tick, minuteMs - (Date.now() % minuteMs))
  // A device that slept shows the time it wakes up at, not the one it fell asleep at.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) now.value = new Date()
  })
  return now
}
