import { h, render } from 'preact'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import { areaValuesOf, mapContentOf } from '../app/map-content.ts'
import { themeInUse } from '../app/theme.ts'
import type { LegendEntry } from '../map/legend.ts'
import { legendEntries } from '../map/legend.ts'
import type { MapPicture } from '../map/map-picture.ts'
import { mostRows, printedRows } from './print-list.tsx'
import { PrintSheet } from './print-sheet.tsx'

/** More numbers than this would cover the map and one another. */
const mostNumbers = 60

interface Drawn {
  readonly picture: MapPicture | null
  readonly isDark: boolean
  readonly isNumbered: boolean
}

/** Draws the map anew for paper and prints. Resolves when the browser's own dialogue has been opened. */
export async function printPage(app: AppModel): Promise<void> {
  const catalogue = app.list.catalogue.peek()
  if (!catalogue) return
  const numbers = numbersOf(app)
  const picture = await drawForPaper(app, catalogue, numbers).catch(() => null) // Without a drawing there is still the one on the screen.
  showSheet(app, catalogue, picture ? { picture, isDark: false, isNumbered: numbers.size > 0 } : pictureOfScreen(app))
  window.print()
}

/** Prepares what is printed by the browser's own command: there is no time to draw anew then, so the map is as on the screen. */
export function startPrinting(app: AppModel): void {
  window.addEventListener('beforeprint', () => {
    const catalogue = app.list.catalogue.peek()
    if (catalogue && !document.querySelector('.print-sheet')) showSheet(app, catalogue, pictureOfScreen(app))
  })
  window.addEventListener('afterprint', removeSheet)
}

function pictureOfScreen(app: AppModel): Drawn {
  return { picture: app.map.takePicture(), isDark: themeInUse() === 'dark', isNumbered: false }
}

async function drawForPaper(app: AppModel, catalogue: Catalogue, numbers: ReadonlyMap<string, number>): Promise<MapPicture> {
  const { drawPaperMap } = await import('../map/paper-map.ts')
  const content = mapContentOf(app.list, app.address.choice.peek())
  const bounds = app.list.mapBounds.peek() ?? catalogue.basemap.bounds
  return drawPaperMap({ catalogue, content, language: app.wording.language, bounds, numbers })
}

/** The number of each printed object that is drawn as a symbol; none when they are too many, or when one object is printed. */
function numbersOf(app: AppModel): ReadonlyMap<string, number> {
  const rows = printedRows(app).slice(0, mostRows)
  const numbers = rows.flatMap(({ item }, index) => ((item.position ?? item.near) ? [[item.key, index + 1] as const] : []))
  return app.address.choice.peek().place || numbers.length > mostNumbers ? new Map() : new Map(numbers)
}

function showSheet(app: AppModel, catalogue: Catalogue, drawn: Drawn): void {
  removeSheet()
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  document.body.append(sheet)
  document.documentElement.dataset.print = app.address.choice.peek().place ? 'place' : 'list'
  render(h(PrintSheet, { app, catalogue, ...drawn, legend: legendOf(app, catalogue, drawn.isNumbered), printed: new Date() }), sheet)
}

function removeSheet(): void {
  delete document.documentElement.dataset.print
  const sheet = document.querySelector('.print-sheet')
  if (!sheet) return
  render(null, sheet)
  sheet.remove()
}

/** Layers that the list has objects of; rings only where the map draws them. */
function legendOf({ list, wording }: AppModel, catalogue: Catalogue, isNumbered: boolean): readonly LegendEntry[] {
  const used = new Set(
    list.split
      .peek()
      .inside.flatMap((item) => [item, ...item.also])
      .map(({ layer }) => layer.id),
  )
  const layersOn = new Set([...list.layersOn.peek()].filter((id) => used.has(id)))
  const values = areaValuesOf([...list.itemsByKey.peek().values()])
  const entries = legendEntries(catalogue, { layersOn, language: wording.language, theme: 'light', values })
  return entries.filter((entry) => (entry.kind === 'sign' ? entry.id !== 'cluster' || !isNumbered : entry.isOn))
}
