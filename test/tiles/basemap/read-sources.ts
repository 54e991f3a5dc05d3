import { readFileSync } from 'node:fs'
import { basemapSourceFiles } from '../../../tiles/basemap/sources.ts'

const folder = new URL('../../../tiles/basemap/', import.meta.url)

/** The real source files, parsed. */
export function readSources(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    basemapSourceFiles.map((name): [string, unknown] => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
  )
}

export function readLicence(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
