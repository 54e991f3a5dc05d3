import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectPaths } from '../../scripts/pipeline/paths.ts'
import { arrangeHits } from '../../web/search/arrange-hits.ts'
import { readEntries } from '../../web/search/read-entries.ts'
import { createSearchEngine } from '../../web/search/search-engine.ts'
import type { SearchEntry } from '../../web/search/search-entry.ts'
import { hasDataset, readRows } from '../data/datasets/read-rows.ts'
import { readSearchIndex } from './read-search-index.ts'

// Written before the search was. Every third row (`holdout`) was not looked at while it was tuned: 140 of 142 were right then. The two that
// failed, postcodes followed by their town, were mended afterwards.
// The rows `later` were written after that, and nothing was tuned for them.
const rows = readRows(join(projectPaths.root, 'test/search/misspellings.csv'))
const isComplete = ['places', 'care-osm', 'aids', 'public-art', 'movement'].every(hasDataset)
const { index } = await readSearchIndex()
const engine = createSearchEngine(readEntries(index))

/** What is shown first, in the order of the page: by heading. */
function firstThree(text: string): readonly string[] {
  const shown = arrangeHits(engine.find(text)).flatMap(({ hits }) => hits)
  return shown.slice(0, 3).map(({ entry }) => labelOf(entry))
}

function labelOf({ type, target, name }: SearchEntry): string {
  const names = { object: 'place', value: 'artist', kind: target.type === 'choice' ? 'facet' : 'kind' }
  return `${type === 'object' || type === 'value' || type === 'kind' ? names[type] : type}:${name.sv}`
}

function failuresOf(part: string): readonly string[] {
  const own = rows.filter((row) => row.part === part)
  return own.flatMap(({ typed = '', expected = '' }) => {
    const found = firstThree(typed)
    return found.some((label) => expected.split('|').includes(label))
      ? []
      : [`${typed} → ${found.join(', ') || 'nothing'}; not ${expected}`]
  })
}

describe.skipIf(!isComplete)('spellings and phrasings', () => {
  test('there are enough of them, each once, and every expected entry exists', () => {
    const labels = new Set(readEntries(index).map(labelOf))
    const unknown = rows.flatMap(({ expected = '' }) => expected.split('|')).filter((label) => !labels.has(label))

    expect(rows.length).toBeGreaterThanOrEqual(220)
    expect(rows.filter(({ part }) => part !== 'tuning').length).toBeGreaterThanOrEqual(rows.length / 3)
    expect(new Set(rows.map(({ typed }) => typed)).size).toBe(rows.length)
    expect(unknown).toEqual([])
  })

  test.each(['tuning', 'holdout', 'later'])('at least 95 % of %s have what was meant among the first three', (part) => {
    const count = rows.filter((row) => row.part === part).length
    const failures = failuresOf(part)
    const percent = (100 * (count - failures.length)) / count
    console.log([`${part}: ${count - failures.length} of ${count}, ${percent.toFixed(1)} %`, ...failures].join('\n  '))

    expect(percent).toBeGreaterThanOrEqual(95)
  })
})
