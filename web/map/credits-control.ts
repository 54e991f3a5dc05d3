import type { IControl, Map as MapLibreMap } from 'maplibre-gl'
import type { MapCredit } from './map-credits.ts'
import type { MapWords } from './map-words.ts'

/** Wider than this, the credits stand open at first. */
const roomyPixels = 640

/** Credits as real elements: a summary that opens, and links that are underlined. */
export class CreditsControl implements IControl {
  readonly #element = document.createElement('details')
  readonly #summary = document.createElement('summary')
  readonly #list = document.createElement('p')

  constructor() {
    this.#element.className = 'maplibregl-ctrl map-credits'
    this.#element.append(this.#summary, this.#list)
  }

  /** Open at first where there is room; the first drag of the map closes it. */
  onAdd(map: MapLibreMap): HTMLElement {
    this.#element.open = map.getContainer().clientWidth >= roomyPixels
    map.once('dragstart', () => {
      this.#element.open = false
    })
    return this.#element
  }

  onRemove(): void {
    this.#element.remove()
  }

  /** Replaces what is said. */
  show(credits: readonly MapCredit[], words: MapWords): void {
    this.#summary.textContent = words.credits
    this.#list.replaceChildren(...credits.flatMap((credit, index) => [...(index > 0 ? [' · '] : []), ...creditNodes(credit)]))
  }
}

function creditNodes({ text, url, licence }: MapCredit): (Node | string)[] {
  const source = url ? link(text, url) : text
  return licence ? [source, ' (', link(licence.name, licence.url), ')'] : [source]
}

function link(text: string, url: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.textContent = text
  anchor.href = url
  anchor.rel = 'noopener'
  return anchor
}
