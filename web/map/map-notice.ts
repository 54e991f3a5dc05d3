import type { MapWords } from './map-words.ts'

type Message = 'locateOutside' | 'locateUnavailable' | 'noTiles'

/** A short message over the map, read out when it appears. It goes when the next thing succeeds. */
export class MapNotice {
  words: MapWords | null = null
  readonly #element = document.createElement('p')

  constructor(container: HTMLElement) {
    this.#element.className = 'map-notice'
    this.#element.setAttribute('role', 'status')
    container.append(this.#element)
  }

  say(message: Message): void {
    this.#element.textContent = this.words?.[message] ?? ''
  }

  clear(): void {
    this.#element.textContent = ''
  }
}
