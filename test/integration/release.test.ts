import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Feature } from '../../data/model/feature.ts'
import { readRegistry } from '../../data/registry.ts'
import { digest } from '../../scripts/pipeline/digest.ts'
import { buildIntoTemporary, type TestRelease } from './build-into.ts'
import { openArchive, readIdsAtHighestZoom } from './read-tiles.ts'

const descriptors = await readRegistry()
const withShapes = descriptors.filter(({ geometry }) => geometry.type !== 'none')

let release: TestRelease
beforeAll(async () => {
  release = await buildIntoTemporary()
})
afterAll(() => release.remove())

const readText = (name: string) => readFile(join(release.folder, name), 'utf8')
async function readFeatures(name: string): Promise<readonly Feature[]> {
  const { features }: { features: Feature[] } = JSON.parse(await readText(name))
  return features
}

test('lists every file with its true size and digest', async () => {
  for (const { name, bytes, sha256 } of release.manifest.files) {
    const content = new Uint8Array(await readFile(join(release.folder, name)))
    expect([name, content.length, digest(content)]).toEqual([name, bytes, sha256])
  }
})

describe.each(withShapes.map(({ id }) => id))('%s', (id) => {
  const entryOf = () => {
    const entry = release.catalogue.datasets.find((dataset) => dataset.id === id)
    if (!entry) throw new Error(`${id} is not in the catalogue`)
    return entry
  }

  test('has in its tiles exactly the features with a position, and near ones in a layer of their own', async () => {
    const archive = await openArchive(join(release.folder, `${id}.pmtiles`))
    const features = await readFeatures(`${id}.geojson`)
    const idsOf = (position: string) =>
      new Map(features.flatMap(({ id: number, properties }) => (properties.position === position ? [[number, properties.id]] : [])))

    expect(await readIdsAtHighestZoom(archive, id)).toEqual(idsOf('known'))
    expect(await readIdsAtHighestZoom(archive, `${id}_near`)).toEqual(idsOf('near'))
  })

  test('describes its tiles for the programs that read them', async () => {
    const archive = await openArchive(join(release.folder, `${id}.pmtiles`))
    const metadata = await archive.getMetadata()
    const { nearLayer } = entryOf().tiles ?? {}

    expect(metadata).toMatchObject({ name: expect.any(String), description: expect.any(String), attribution: expect.stringMatching(/./) })
    expect(metadata).toHaveProperty('vector_layers', [
      expect.objectContaining({ id, fields: expect.objectContaining({ id: 'String', layer: 'String' }) }),
      ...(nearLayer ? [expect.objectContaining({ id: nearLayer })] : []),
    ])
  })

  test('gives geometry to known positions only', async () => {
    for (const { geometry, properties } of await readFeatures(`${id}.geojson`)) {
      expect([properties.id, geometry !== null]).toEqual([properties.id, properties.position === 'known'])
    }
  })

  test('has the same features in all three reference systems, where PROJ puts them', async () => {
    proj4.defs('EPSG:3006', '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs')
    proj4.defs('EPSG:3009', '+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs')
    const degrees = (await readFeatures(`${id}.geojson`)).flatMap(({ geometry }) =>
      geometry?.type === 'Point' ? [geometry.coordinates] : [],
    )

    for (const [crs, suffix] of [['EPSG:3006', 'sweref99tm'] as const, ['EPSG:3009', 'sweref99-15-00'] as const]) {
      const metres = (await readFeatures(`${id}.${suffix}.geojson`)).flatMap(({ geometry }) =>
        geometry?.type === 'Point' ? [geometry.coordinates] : [],
      )
      const off = degrees.map(([lon, lat], index) => distance(proj4('EPSG:4326', crs, [lon, lat]), metres[index]))
      expect(metres).toHaveLength(degrees.length)
      expect(off.length === 0 ? 0 : Math.max(...off)).toBeLessThan(0.0015)
    }
  })

  test('winds rings as RFC 7946 asks: outer ones anticlockwise', async () => {
    const outer = (await readFeatures(`${id}.geojson`)).flatMap(({ geometry }) => {
      if (geometry?.type === 'Polygon') return geometry.coordinates.slice(0, 1)
      return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flatMap((rings) => rings.slice(0, 1)) : []
    })

    expect(outer.every((ring) => signedArea(ring) > 0)).toBe(true)
  })
})

test("agrees with the preschools' own SWEREF 99 TM coordinates to a decimetre", async () => {
  const delivered: Record<string, string>[] = parse(await readFile('data/datasets/places/sources/skolverket-preschools.csv', 'utf8'), {
    columns: true,
  })
  const published: Record<string, string>[] = parse(await readText('places.csv'), { columns: true })
  const byId = new Map(published.map((row) => [row.id, row]))
  const placed = delivered.filter(({ northing_3006 }) => northing_3006)
  const off = placed.map(({ id, northing_3006, easting_3006 }) => {
    const row = byId.get(`skolverket-preschools-${id}`)
    return distance([Number(easting_3006), Number(northing_3006)], [Number(row?.sweref99tm_e), Number(row?.sweref99tm_n)])
  })

  expect(placed).toHaveLength(100)
  expect(Math.max(...off)).toBeLessThan(0.1)
})

test('reports the school points that the register itself has wrong', async () => {
  const { issues }: { issues: { code: string; line: number }[] } = JSON.parse(await readText('places.issues.json'))
  const doubtful = new Set(issues.filter(({ code }) => code === 'position-doubtful').map(({ line }) => line))

  expect(doubtful.size).toBe(4)
  expect(release.lines.join('\n')).toContain('11.2 km from the middle of Jämjö')
})

test('marks every demonstration object, and only those', async () => {
  for (const { id, counts } of release.catalogue.datasets) {
    const features = await readFeatures(`${id}.geojson`)
    const marked = features.filter(({ properties }) => properties.demonstration)
    expect([id, marked.length]).toEqual([id, counts.demonstration])
    expect(marked.every((feature) => nameOf(feature).startsWith('Exempel'))).toBe(true)
    expect(marked.every(({ properties }) => properties.source === 'exempel')).toBe(true)
  }
})

test('holds the hours of every object that has some, and of no other', async () => {
  const hours: Record<string, Record<string, unknown>> = JSON.parse(await readText('hours.json'))
  const stated: (readonly [string, readonly string[]])[] = []
  for (const { id, fields } of release.catalogue.datasets) {
    const names = fields.filter(({ type }) => type === 'hours').map(({ name }) => name)
    const features = names.length > 0 ? await readFeatures(`${id}.geojson`) : []
    const withHours = features.map(({ properties }) => [`${id}/${properties.id}`, names.filter((name) => properties[name])] as const)
    stated.push(...withHours.filter(([, own]) => own.length > 0))
  }

  expect(Object.entries(hours).map(([key, tables]) => [key, Object.keys(tables)])).toEqual(stated)
  expect(stated.length).toBeGreaterThan(50)
  expect(release.manifest.files.find(({ name }) => name === 'hours.json')).toMatchObject({ dataset: null, count: stated.length })
})

test('takes the other datasets over when only one is built, and does not pass for a release made of all', async () => {
  const partial = await release.rebuild(['aids'])
  const shas = (live: { manifest: typeof release.manifest }) =>
    live.manifest.files.map(({ name, sha256 }) => [name, sha256]).filter(([name]) => name !== 'catalogue.json')

  expect(shas(partial)).toEqual(shas(release))
  expect(partial.manifest.inputs).not.toBe(release.manifest.inputs)
})

test('leaves demonstration data out when told so, and still knows the dataset', async () => {
  const honest = await buildIntoTemporary({ demo: false })
  try {
    const invoices = honest.catalogue.datasets.find(({ id }) => id === 'supplier-invoices')

    expect(honest.catalogue.datasets.map(({ counts }) => counts.demonstration)).toEqual(descriptors.map(() => 0))
    expect(invoices?.counts).toMatchObject({ rows: 0, features: 0 })
    expect(invoices?.layers).toHaveLength(1)
    expect(await readFile(join(honest.folder, 'hours.json'), 'utf8')).toBe('{}\n')
  } finally {
    await honest.remove()
  }
})

test('repeats no personal identity number in any file', async () => {
  const demonstration = await readFile('data/datasets/supplier-invoices/demonstration/exempel.csv', 'utf8')
  const numbers = [...new Set(demonstration.match(/\b(?:18)?9\d[01]\d{3}[-+]?\d{4}\b/g) ?? [])]
  const files = release.manifest.files.filter(({ dataset }) => dataset === 'supplier-invoices')
  const texts = await Promise.all(files.map(({ name }) => readText(name)))

  expect(numbers.length).toBeGreaterThan(3)
  expect(numbers.filter((number) => texts.some((text) => text.includes(number)))).toEqual([])
})

function nameOf({ properties }: Feature): string {
  const entry = descriptors.find(({ sources, id }) => sources[properties.source] !== undefined && properties[nameFieldOf(id)] !== undefined)
  return String(entry ? properties[nameFieldOf(entry.id)] : '')
}

function nameFieldOf(id: string): string {
  return descriptors.find((descriptor) => descriptor.id === id)?.name.field ?? ''
}

function distance([x1, y1]: readonly number[], [x2, y2]: readonly number[] = []): number {
  return Math.hypot((x1 ?? Number.NaN) - (x2 ?? Number.NaN), (y1 ?? Number.NaN) - (y2 ?? Number.NaN))
}

function signedArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}
