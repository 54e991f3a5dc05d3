import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapWords } from './map-words.ts'

let nextId = 0

/** A sight in the middle of the map while its keys are in use, and words that say what the keys do. */
export interface MapKeyboard {
  readonly translate: (words: MapWords) => void
}

/** Arrow keys, plus and minus are MapLibre's own. Enter chooses what lies at the sight. */
export function addKeyboard(map: MapLibreMap, choose: (point: { x: number; y: number }) => void): MapKeyboard {
  const canvas = map.getCanvas()
  const help = document.createElement('p')
  help.className = 'map-keys'
  help.id = `map-keys-${nextId++}`
  canvas.after(help, sight(map))
  canvas.setAttribute('aria-describedby', help.id)
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    choose(map.project(map.getCenter()))
  })
  return {
    translate: (words) => {
      help.textContent = words.keys
    },
  }
}

/** Shown by the style sheet while the canvas has the keyboard's focus. */
function sight(map: MapLibreMap): HTMLElement {
  const element = document.createElement('div')
  element.className = 'map-sight'
  const place = () => {
    const { x, y } = map.project(map.getCenter())
    element.style.translate = `${x}px ${y}px`
  }
  map.on('move', place)
  map.on('resize', place)
  place()
  return element
}
