import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDeliveries } from '../../../data/intake/read-deliveries.ts'
import { readTable } from '../../../data/intake/read-table.ts'
import type { DatasetDescriptor } from '../../../data/model/dataset.ts'
import { datasetsFolder, readRegistry } from '../../../data/registry.ts'
import { compileHours } from '../../../scripts/hours/compile-hours.ts'
import { system } from '../../../scripts/pipeline/effects.ts'
import { projectPaths } from '../../../scripts/pipeline/paths.ts'
import { readGazetteer } from '../../../scripts/pipeline/read-gazetteer.ts'

const registry = await readRegistry()
const gazetteer = await readGazetteer(projectPaths, system)

describe.each(registry.map((descriptor) => ({ id: descriptor.id, descriptor })))('$id', ({ descriptor }) => {
  test('takes every row of the good fixture without a word', () => {
    const delivery = readFixture(descriptor, 'good.csv')

    const read = readFixtureAs(delivery, descriptor)

    expect(read.issues).toEqual([])
    expect(read.features.length).toBe(read.rows)
    expect(read.rows).toBeGreaterThan(0)
  })

  test('finds a fault on every row of the bad fixture, and just the one that the note names where there is a note', () => {
    const delivery = readFixture(descriptor, 'bad.csv')

    const { issues } = readFixtureAs(delivery, descriptor)

    const rows = readTable(delivery).rows.map(({ line, cells }) => ({
      line,
      named: cells.note?.split(':')[0],
      found: issues.filter((issue) => issue.line === line).map(({ code }) => code),
    }))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ found }) => found.length === 0)).toEqual([])
    expect(rows.filter(({ named, found }) => named !== undefined && found.join() !== named)).toEqual([])
  })
})

function readFixture({ id }: DatasetDescriptor, name: string) {
  return {
    source: 'karlskrona',
    file: name,
    bytes: new Uint8Array(readFileSync(join(datasetsFolder, id, 'fixtures', name))),
    demonstration: false,
  }
}

function readFixtureAs(delivery: ReturnType<typeof readFixture>, descriptor: DatasetDescriptor) {
  return readDeliveries([delivery], descriptor, {
    gazetteer,
    acceptedSources: new Map([['karlskrona', ['karlskrona', '1080']]]),
    readHours: compileHours,
  })
}
