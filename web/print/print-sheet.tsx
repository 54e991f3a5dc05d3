import type { Catalogue } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import type { LegendEntry } from '../map/legend.ts'
import type { MapPicture } from '../map/map-picture.ts'
import { choicesInWords } from './print-choice.ts'
import { PrintLegend } from './print-legend.tsx'
import { PrintList } from './print-list.tsx'
import { PrintMap } from './print-map.tsx'
import { PrintSources } from './print-sources.tsx'

export interface PrintSheetProps {
  readonly app: AppModel
  readonly catalogue: Catalogue
  readonly picture: MapPicture | null
  /** Whether the picture was taken of the dark map. */
  readonly isDark: boolean
  readonly legend: readonly LegendEntry[]
  /** Whether the map carries the list's numbers. */
  readonly isNumbered: boolean
  readonly printed: Date
}

/** What is printed in the place of the list and the map; after an object's view, its map and sources. */
export function PrintSheet({ app, catalogue, picture, isDark, legend, isNumbered, printed }: PrintSheetProps) {
  const { wording, address } = app
  const { print, site } = wording.text
  const isPlace = address.choice.value.place !== null
  return (
    <>
      {isPlace ? null : (
        <header class="print-sheet__header">
          <p class="print-sheet__site">{site.name}</p>
          <h1>{print.title}</h1>
          <p>{wording.fill(print.shown, { choices: choicesInWords(app).join(', ') })}</p>
        </header>
      )}
      <PrintMap wording={wording} picture={picture} isDark={isDark} />
      {isPlace ? null : <PrintLegend wording={wording} entries={legend} />}
      {isNumbered && !isPlace ? <p>{print.numbers}</p> : null}
      {isPlace ? null : <PrintList app={app} />}
      <PrintSources app={app} catalogue={catalogue} printed={printed} />
    </>
  )
}
