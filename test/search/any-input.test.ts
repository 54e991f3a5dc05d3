import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeHits } from '../../web/search/arrange-hits.ts'
import { readEntries } from '../../web/search/read-entries.ts'
import { createSearchEngine } from '../../web/search/search-engine.ts'
import { readSearchIndex } from './read-search-index.ts'

const { index } = await readSearchIndex()
const engine = createSearchEngine(readEntries(index))

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö  -0123456789'), maxLength: 40 })
// biome-ignore lint/suspicious/noTemplateCurlyInString: every sign that regular expressions and templates know.
const signs = fc.string({ unit: fc.constantFrom(...'.*+?^${}()|[]\\/"\'`<>&;%_~ \u0000\n\t'), maxLength: 40 })
const emoji = fc.string({ unit: fc.constantFrom('🦽', '👨‍👩‍👧', '🇸🇪', 'é', 'ß', 'İ', '\ud83d', '\u0301', 'ﬁ'), maxLength: 20 })
const rightToLeft = fc.string({ unit: fc.constantFrom('ط', 'ب', 'י', 'ב', '\u202e', '\u200f', ' ', 'a'), maxLength: 30 })
const long = fc.tuple(letters, fc.integer({ min: 50, max: 3000 })).map(([text, times]) => `${text}x`.repeat(times))
const known = fc.constantFrom(...index.objects.map(([, , name]) => name))
const mangled = fc.tuple(known, letters, fc.nat(30)).map(([name, noise, at]) => name.slice(0, at) + noise + name.slice(at))
const anything = fc.oneof(
  { weight: 4, arbitrary: letters },
  { weight: 4, arbitrary: mangled },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  signs,
  emoji,
  rightToLeft,
  long,
)

test('answers 10,000 texts of any kind: never throws, never more than eight, each once, in little time', { timeout: 120_000 }, () => {
  let slowestMs = 0
  fc.assert(
    fc.property(anything, (text) => {
      const started = performance.now()
      const keys = arrangeHits(engine.find(text)).flatMap(({ hits }) => hits.map(({ entry }) => entry.key))
      slowestMs = Math.max(slowestMs, performance.now() - started)

      expect(keys.length).toBeLessThanOrEqual(8)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 10_000 },
  )

  // A hundred times what is usual: only work without bounds reaches it, however busy the machine is.
  expect(slowestMs).toBeLessThan(1000)
})
