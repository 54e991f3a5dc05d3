import type { Language } from '../../data/model/localised-text.ts'

/** Every word that the map itself says. */
export interface MapWords {
  readonly title: string
  readonly keys: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly locate: string
  readonly locateUnavailable: string
  readonly locateOutside: string
  readonly credits: string
  readonly licence: string
  readonly nearTag: string
  readonly nearTitle: string
  readonly nearText: string
  readonly demonstrationTitle: string
  readonly demonstrationText: string
  readonly clusterTitle: string
  readonly clusterText: string
  readonly noValue: string
  readonly range: string
  readonly noWebGl: string
  readonly noTiles: string
  /** Waters that the map names, with a place for the name. Common geography, not part of the data. */
  readonly waters: readonly { readonly name: string; readonly at: readonly [number, number]; readonly large: boolean }[]
}

const east = [15.62, 55.93] as const
const west = [14.72, 55.93] as const

export const mapWords: Readonly<Record<Language, MapWords>> = {
  sv: {
    title: 'Karta över Blekinge',
    keys: 'Piltangenterna flyttar kartan. Plus och minus zoomar. Retur väljer det som ligger vid siktet i kartans mitt. Allt på kartan finns också i listan.',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    locate: 'Visa min position',
    locateUnavailable: 'Din position går inte att få.',
    locateOutside: 'Din position ligger utanför kartan.',
    credits: 'Kartans källor',
    licence: 'licens',
    nearTag: 'ungefärlig plats',
    nearTitle: 'Ungefärlig plats',
    nearText: 'Ihålig symbol: exakt plats är inte känd. Symbolen står vid en granne som källan nämner, till exempel en hållplats.',
    demonstrationTitle: 'Exempel',
    demonstrationText: 'Symbol med märket Ex: påhittat objekt som visar hur det kommer att se ut.',
    clusterTitle: 'Flera objekt',
    clusterText: 'Ring med antal: färgerna visar vilka slag som ingår. En tunn, bruten del står för ungefärliga platser.',
    noValue: 'Uppgift saknas',
    range: '{from} till {to}',
    noWebGl: 'Kartan kräver WebGL 2, som din webbläsare inte erbjuder just nu. Listan visar samma objekt.',
    noTiles: 'Kartans bakgrund gick inte att hämta. Listan visar samma objekt. Ladda om sidan för att försöka igen.',
    waters: [
      { name: 'Östersjön', at: east, large: true },
      { name: 'Hanöbukten', at: west, large: false },
    ],
  },
  en: {
    title: 'Map of Blekinge',
    keys: 'The arrow keys move the map. Plus and minus zoom. Enter chooses what lies at the sight in the middle of the map. Everything on the map is also in the list.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    locate: 'Show my position',
    locateUnavailable: 'Your position is not available.',
    locateOutside: 'Your position is outside the map.',
    credits: 'Sources of the map',
    licence: 'licence',
    nearTag: 'approximate position',
    nearTitle: 'Approximate position',
    nearText: 'Hollow symbol: the exact position is not known. The symbol stands at a neighbour that the source names, such as a stop.',
    demonstrationTitle: 'Example',
    demonstrationText: 'Symbol with the tag Ex: an invented object that shows what it will look like.',
    clusterTitle: 'Several objects',
    clusterText: 'Ring with a number: the colours show which kinds it holds. A thin, broken part stands for approximate positions.',
    noValue: 'No figure',
    range: '{from} to {to}',
    noWebGl: 'The map needs WebGL 2, which your browser does not offer right now. The list shows the same objects.',
    noTiles: 'The background of the map could not be fetched. The list shows the same objects. Reload the page to try again.',
    waters: [
      { name: 'Baltic Sea', at: east, large: true },
      { name: 'Hanö Bay', at: west, large: false },
    ],
  },
}
