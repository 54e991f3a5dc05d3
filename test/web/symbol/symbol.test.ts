import { readFileSync } from 'node:fs'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { SymbolEntry } from '../../../data/model/catalogue.ts'
import { SymbolMark } from '../../../web/symbol/symbol-mark.tsx'
import { symbolParts, symbolVariants } from '../../../web/symbol/symbol-parts.ts'
import { symbolBox, symbolShapes } from '../../../web/symbol/symbol-shape.ts'
import { symbolSvg } from '../../../web/symbol/symbol-svg.ts'

const shapes = ['circle', 'square', 'diamond', 'hexagon', 'shield', 'drop'] as const
const colours = ['blue', 'green', 'red', 'purple', 'orange', 'teal', 'pink', 'brown', 'slate'] as const
const symbolOf = (shape: SymbolEntry['shape']): SymbolEntry => ({
  shape,
  colour: 'teal',
  mark: 'Sk',
  icon: { path: 'M1 1H14V14H1Z', size: 15 },
})
const paints = { colour: '#0090a0', ink: '#fff', halo: '#eee', surface: '#ddd', accent: '#111' }
const cases = shapes.flatMap((shape) => symbolVariants.map((variant) => ({ shape, variant })))

/** Every coordinate of a path of straight lines and curves with absolute commands. */
const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

test.each(shapes)('the %s is an absolute closed path inside its box', (shape) => {
  const { path } = symbolShapes[shape]

  expect(path).toMatch(/^M[\d\s.,MLHVCQAZ-]+Z$/)
  expect(Math.min(...numbers(path))).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers(path))).toBeLessThanOrEqual(symbolBox)
})

test('no two shapes are the same', () => {
  expect(new Set(shapes.map((shape) => symbolShapes[shape].path)).size).toBe(shapes.length)
})

test.each(cases)('a $variant $shape differs from a solid one by more than colour', ({ shape, variant }) => {
  const drawing = (each: typeof variant) => symbolParts(symbolOf(shape), each).map(({ path, stroke, place }) => ({ path, stroke, place }))

  expect(JSON.stringify(drawing(variant)) === JSON.stringify(drawing('solid'))).toBe(variant === 'solid')
})

test('a near symbol is hollow and dashed', () => {
  const parts = symbolParts(symbolOf('circle'), 'near')

  expect(parts.find(({ role }) => role === 'body')?.paint).toBe('surface')
  expect(parts.find(({ role }) => role === 'outline')?.stroke?.dash.length).toBe(2)
})

test('the icon is centred in the shape', () => {
  const icon = symbolParts(symbolOf('diamond'), 'solid').find(({ role }) => role === 'icon')

  expect(icon?.place).toEqual({ x: 9.5, y: 9.5, scale: 13 / 15 })
})

test('draws an SVG without styles, in the colours given', () => {
  const svg = symbolSvg(symbolOf('hexagon'), 'near', paints)

  expect(svg).not.toContain('style')
  expect(svg).toContain('stroke-dasharray="3.4 2.4"')
  expect(svg.match(/<path/g)).toHaveLength(4)
  expect(svg).toContain(paints.surface)
})

test('a colour cannot break out of its attribute', () => {
  expect(symbolSvg(symbolOf('circle'), 'solid', { ...paints, colour: '"><script>' })).toContain('fill="&quot;>&lt;script>"')
})

test.each(symbolVariants)('the %s mark is hidden from screen readers and coloured by classes alone', (variant) => {
  const html = renderToString(h(SymbolMark, { symbol: symbolOf('drop'), variant, size: 20 }))

  expect(html).toMatch(
    new RegExp(`^<svg class="symbol symbol--teal symbol--${variant}" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true"`),
  )
  expect(html).not.toMatch(/ style=|fill="#|stroke="#/)
})

test('every colour of a symbol has its tokens and its class', () => {
  const tokens = readFileSync('web/tokens.css', 'utf8')
  const styles = readFileSync('web/symbol/symbol.css', 'utf8')

  for (const colour of colours) {
    expect(tokens).toContain(`--category-${colour}:`)
    expect(tokens).toContain(`--category-${colour}-ink:`)
    expect(styles).toContain(`.symbol--${colour} {`)
  }
})
