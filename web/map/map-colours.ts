import type { MapTheme } from './map-handle.ts'

/** Colours of the map's ground, lines and letters. Symbols take theirs from the page's tokens. */
export interface MapColours {
  /** Beyond the data: a quiet nothing into which land and sea fade. */
  readonly beyond: string
  readonly sea: string
  readonly coast: string
  readonly land: string
  /** Land outside the municipalities. */
  readonly neighbour: string
  readonly nature: string
  readonly natureEdge: string
  readonly river: string
  readonly rail: string
  readonly border: string
  readonly text: string
  readonly textQuiet: string
  readonly textWater: string
  readonly textNature: string
  /** Around letters: close to the ground under them. */
  readonly textHalo: string
  readonly waterHalo: string
  /** Around the chosen object. */
  readonly accent: string
  readonly surface: string
  readonly hatch: string
  readonly hatchGround: string
  readonly areaEdge: string
}

/** Light and dark are drawn apart: on paper land is the lightest, at night the sea is the deepest. */
export const mapColours: Readonly<Record<MapTheme, MapColours>> = {
  light: {
    beyond: '#e8eef0',
    sea: '#d8e8f0',
    coast: '#8fb4c8',
    land: '#fbfaf5',
    neighbour: '#efefe9',
    nature: '#d8e8c8',
    natureEdge: '#a9c692',
    river: '#a5c8d9',
    rail: '#8c8a86',
    border: '#8d83a3',
    text: '#1c2a33',
    textQuiet: '#4b5a64',
    textWater: '#2c5f7e',
    textNature: '#3c6129',
    textHalo: '#fbfaf5',
    waterHalo: '#d8e8f0',
    accent: '#0b3a54',
    surface: '#ffffff',
    hatch: '#8b98a1',
    hatchGround: '#eceff0',
    areaEdge: '#ffffff',
  },
  dark: {
    beyond: '#111a20',
    sea: '#0d1f2b',
    coast: '#365468',
    land: '#2a353b',
    neighbour: '#1c262b',
    nature: '#2f4a39',
    natureEdge: '#426049',
    river: '#23485f',
    rail: '#77818a',
    border: '#7d7a99',
    text: '#eef3f6',
    textQuiet: '#b9c5cd',
    textWater: '#8fbfdd',
    textNature: '#a9d095',
    textHalo: '#1a2328',
    waterHalo: '#0d1f2b',
    accent: '#ffffff',
    surface: '#131c22',
    hatch: '#69767f',
    hatchGround: '#242d33',
    areaEdge: '#0f171c',
  },
}
