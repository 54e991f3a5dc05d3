import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { AddressStore } from '../app/address-store.ts'
import type { LonLat } from '../release/item.ts'
import type { Wording } from '../text/wording.ts'
import type { Origin } from './origin.ts'

/** How the question for the person's own position stands. */
export type LocatingStatus = 'idle' | 'locating' | 'denied' | 'unavailable'

/** Where distances are measured from, and the ways to choose it. */
export interface OriginModel {
  readonly origin: ReadonlySignal<Origin | null>
  readonly status: Signal<LocatingStatus>
  /** Whether the next point on the map becomes the origin. */
  readonly isPicking: Signal<boolean>
  /** Asks the browser where the person is. Only ever called when they press a button; the answer stays in memory. */
  readonly locate: () => void
  /** Takes a position that the map's own button got. */
  readonly takePosition: (coordinates: GeolocationCoordinates) => void
  /** Takes a point of the map. Like the own position it is kept in memory only: it may well be somebody's home. */
  readonly pick: (position: LonLat) => void
  /** Takes a public place, which then stands in the address and can be shared. */
  readonly take: (origin: Origin) => void
  readonly clear: () => void
}

/** The world around the question for a position. */
export interface OriginEffects {
  readonly geolocation: Pick<Geolocation, 'getCurrentPosition'>
}

interface Sources {
  readonly address: AddressStore
  readonly wording: Wording
}

/** Makes the model. */
export function createOriginModel({ address, wording }: Sources, effects: OriginEffects = navigator): OriginModel {
  const own = signal<Origin | null>(null)
  const status = signal<LocatingStatus>('idle')
  const isPicking = signal(false)
  const takeOwn = (origin: Origin) => {
    own.value = origin
    status.value = 'idle'
    isPicking.value = false
    address.go({ origin: null })
  }
  return {
    origin: computed(() => own.value ?? address.choice.value.origin),
    status,
    isPicking,
    locate: () => {
      status.value = 'locating'
      effects.geolocation.getCurrentPosition(
        ({ coords }) => takeOwn(ownOrigin(coords, wording)),
        ({ code }) => {
          status.value = code === deniedCode ? 'denied' : 'unavailable'
        },
        { enableHighAccuracy: true, maximumAge: 60_000, timeout: 15_000 },
      )
    },
    takePosition: (coordinates) => takeOwn(ownOrigin(coordinates, wording)),
    pick: (position) => takeOwn({ position, precision: 'exact', name: wording.text.origin.mapPoint }),
    take: (origin) => {
      own.value = null
      status.value = 'idle'
      isPicking.value = false
      address.go({ origin, place: null, panel: null })
    },
    clear: () => {
      own.value = null
      status.value = 'idle'
      address.go({ origin: null })
    },
  }
}

/** GeolocationPositionError.PERMISSION_DENIED */
const deniedCode = 1

/** Closer than this, a device's own doubt about its position changes nothing for somebody on foot. */
const statedAccuracyMetres = 50

function ownOrigin({ longitude, latitude, accuracy }: GeolocationCoordinates, { text, fill, format }: Wording): Origin {
  const isVague = accuracy > statedAccuracyMetres
  const name = isVague ? fill(text.origin.vaguePosition, { distance: format.distance(accuracy) }) : text.origin.ownPosition
  return { position: [longitude, latitude], precision: 'exact', name }
}
