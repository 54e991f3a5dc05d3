import { expect, test } from 'vitest'
import { wcagCriteria } from '../../../data/model/wcag-criteria.ts'

test('holds the 55 criteria of levels A and AA of WCAG 2.2, each once and in their order', () => {
  const ids: readonly string[] = wcagCriteria.map(({ id }) => id)

  expect(ids).toHaveLength(55)
  expect([...new Set(ids)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(ids)
  expect(wcagCriteria.filter(({ level }) => level === 'A')).toHaveLength(31)
})

test('tells what came with 2.2', () => {
  const newer = wcagCriteria.filter(({ since }) => since === '2.2').map(({ id }) => id)

  expect(newer).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'])
})
