import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DatasetDescriptor } from '../../../data/model/dataset.ts'
import { listDayColumns } from '../../../data/model/day-columns.ts'
import type { MapSymbol } from '../../../data/model/field.ts'
import { layersOf } from '../../../data/model/layers.ts'
import { publishers } from '../../../data/publishers.ts'
import { datasetsFolder, readRegistry } from '../../../data/registry.ts'

const registry = await readRegistry()

describe.each(registry.map((descriptor) => ({ id: descriptor.id, descriptor })))('$id', ({ descriptor }) => {
  test('names only fields that it has', () => {
    const unknown = namedFields(descriptor).filter((name) => !(name in descriptor.fields))

    expect(unknown).toEqual([])
  })

  test('reads no column into two fields', () => {
    const columns = Object.values(descriptor.fields).flatMap((field) =>
      [...field.columns, ...(field.type === 'hours' ? listDayColumns(field) : [])].map((column) => column.toLowerCase()),
    )
    const coordinates =
      descriptor.geometry.type === 'point' ? descriptor.geometry.columns.flatMap(({ north, east }) => [...north, ...east]) : []
    const all = [...columns, ...coordinates]

    expect(all.filter((column, index) => all.indexOf(column) !== index)).toEqual([])
  })

  test('gives every layer a symbol of its own, with an icon that is there', () => {
    const symbols = layersOf(descriptor).map(({ symbol }) => symbol)

    expect(symbols.filter(({ icon }) => !existsSync(iconPath(icon)))).toEqual([])
    expect(symbols.filter(({ icon }) => !isPlainOutline(icon))).toEqual([])
    expect(new Set(symbols.map(({ shape, colour }) => `${colour} ${shape}`)).size).toBe(symbols.length)
    expect(symbols.filter(({ mark }) => !/^\p{L}{2}$/u.test(mark))).toEqual([])
  })

  test('says everything in Swedish and in English', () => {
    expect(findUntranslated(descriptor)).toEqual([])
  })

  test('names publishers that exist', () => {
    const unknown = Object.values(descriptor.sources).filter(({ publisher }) => !(publisher in publishers))

    expect(unknown).toEqual([])
  })

  test('has as healthy ids only ones of its own sources', () => {
    const strangers = descriptor.checks.known.filter((id) => !Object.keys(descriptor.sources).some((source) => id.startsWith(`${source}-`)))

    expect(strangers).toEqual([])
  })

  test('has a README and fixtures', () => {
    const files = ['README.md', 'fixtures/good.csv', 'fixtures/bad.csv']

    expect(files.filter((file) => !existsSync(join(datasetsFolder, descriptor.id, file)))).toEqual([])
  })
})

test('no two layers of the product share colour and shape, or mark', () => {
  const symbols = registry.flatMap(layersOf).map(({ symbol }) => symbol)
  const looks = symbols.map(({ shape, colour }) => `${colour} ${shape}`)
  const marks = symbols.map(({ mark }) => mark)

  expect(looks.filter((look, index) => looks.indexOf(look) !== index)).toEqual([])
  expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([])
})

/** Addresses that the site has for something else. */
const takenPaths = ['api', 'assets', 'data', 'en', 'healthz', 'ladda-ner', 'licenser', 'plats', 'tiles']

test('no path of objects is another one, or the address of something else', () => {
  const paths = registry.flatMap(({ path }) => path ?? [])

  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  expect(paths.filter((path) => !/^[a-z][a-z0-9-]*$/.test(path) || takenPaths.includes(path))).toEqual([])
})

/** Every field that a rule of the descriptor mentions. */
function namedFields({ name, municipalityField, tiles, show, geometry, checks }: DatasetDescriptor): readonly string[] {
  return [
    name.field,
    ...tiles.keep,
    ...(municipalityField ? [municipalityField] : []),
    ...(show.as === 'points' && show.layerField ? [show.layerField] : []),
    ...(show.as === 'areas' ? [show.valueField, ...show.sliceFields] : []),
    ...(geometry.type === 'area' ? [geometry.codeField] : []),
    ...(checks.localityField ? [checks.localityField] : []),
    ...(checks.statedDoubt ? [checks.statedDoubt.field, checks.statedDoubt.noteField] : []),
  ]
}

function iconPath(icon: MapSymbol['icon']): string {
  const [set = '', name = ''] = icon.split(':')
  const folder = set === 'maki' ? '@mapbox/maki' : '@rapideditor/temaki'
  return join('node_modules', folder, 'icons', `${name}.svg`)
}

/** The catalogue carries icons as one outline, so an icon may hold paths and nothing else. */
function isPlainOutline(icon: MapSymbol['icon']): boolean {
  const elements = [...readFileSync(iconPath(icon), 'utf8').matchAll(/<([a-z]+)[\s>]/gi)].map(([, element]) => element)
  return elements.every((element) => element === 'svg' || element === 'path')
}

/** Paths of texts that lack a language, anywhere in the descriptor. */
function findUntranslated(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isText = entries.some(([key, text]) => (key === 'sv' || key === 'en') && typeof text === 'string')
  if (isText) return ['sv', 'en'].filter((language) => isBlank(entries, language)).map((language) => `${path}/${language}`)
  return entries.flatMap(([key, inner]) => findUntranslated(inner, `${path}/${key}`))
}

function isBlank(entries: readonly (readonly [string, unknown])[], language: string): boolean {
  const text = entries.find(([key]) => key === language)?.[1]
  return typeof text !== 'string' || text.trim() === ''
}
