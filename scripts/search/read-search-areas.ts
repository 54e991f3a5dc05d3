import { join } from 'node:path'
import { readTable } from '../../data/intake/read-table.ts'
import { readNumber } from '../../data/intake/read-value.ts'
import type { SearchPosition } from '../../data/model/search-index.ts'
import type { Effects } from '../pipeline/effects.ts'
import type { Paths } from '../pipeline/paths.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'

export interface SearchAddress {
  readonly address: string
  readonly postcode: string
  readonly town: string
  readonly municipalityCode: string
  readonly position: readonly [number, number]
  /** What stands there, according to the source. */
  readonly place: string
}

export interface SearchLocality {
  readonly code: string
  readonly name: string
  readonly municipality: string
  readonly municipalityCode: string
  readonly population: number
  readonly areaHectares: number
  readonly position: readonly [number, number]
}

export interface SearchPostcode {
  readonly code: string
  readonly locality: string
  readonly municipalityCode: string
  /** With the word for municipality: "Olofströms kommun". */
  readonly municipality: string
}

/** What `data/areas` knows of addresses, localities and postcodes. Positions are WGS84 degrees, longitude first. */
export interface SearchAreas {
  readonly addresses: readonly SearchAddress[]
  /** The largest first. */
  readonly localities: readonly SearchLocality[]
  readonly postcodes: readonly SearchPostcode[]
}

/** Reads the gazetteer that people search in. Throws a PipelineError for a file that cannot be read. */
export async function readSearchAreas(paths: Paths, effects: Effects): Promise<SearchAreas> {
  const read = async (file: string) => toCells(file, await effects.read(join(paths.areas, file)))
  return {
    addresses: (await read('addresses.csv')).map(toAddress),
    localities: (await read('localities.csv')).map(toLocality).toSorted((one, other) => other.population - one.population),
    postcodes: (await read('postcodes.csv')).map(toPostcode),
  }
}

/** Degrees as the index writes them. */
export function toSearchPosition(position: readonly [number, number] | null): SearchPosition {
  return position && [Math.round(position[0] * 1e5), Math.round(position[1] * 1e5)]
}

type Cells = Readonly<Record<string, string>>

function toCells(file: string, bytes: Uint8Array): readonly Cells[] {
  const { rows, issues } = readTable({ source: 'areas', file, bytes, demonstration: false })
  if (issues[0]) throw new PipelineError(`data/areas/${file}: ${issues[0].message.en}`)
  return rows.map(({ cells }) => cells)
}

function toAddress(cells: Cells): SearchAddress {
  return {
    address: cells.address ?? '',
    postcode: cells.postcode ?? '',
    town: cells.postal_town ?? '',
    municipalityCode: cells.municipality_code ?? '',
    position: positionOf(cells),
    place: cells.place ?? '',
  }
}

function toLocality(cells: Cells): SearchLocality {
  return {
    code: cells.code ?? '',
    name: cells.name ?? '',
    municipality: cells.municipality ?? '',
    municipalityCode: cells.municipality_code ?? '',
    population: number(cells.population_2020),
    areaHectares: number(cells.area_hectares),
    position: positionOf(cells),
  }
}

function toPostcode(cells: Cells): SearchPostcode {
  return {
    code: cells.postal_code ?? '',
    locality: cells.locality ?? '',
    municipalityCode: cells.municipality_code ?? '',
    municipality: cells.municipality_name ?? '',
  }
}

function positionOf(cells: Cells): readonly [number, number] {
  return [number(cells.longitude), number(cells.latitude)]
}

function number(text: string | undefined): number {
  const read = readNumber(text ?? '')
  if (read === undefined) throw new PipelineError(`data/areas: "${text}" is not a number.`)
  return read
}
