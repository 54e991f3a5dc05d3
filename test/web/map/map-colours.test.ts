import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ringColours } from '../../../web/map/cluster-layers.ts'
import { contrast, inkOn } from '../../../web/map/contrast.ts'
import { type MapColours, mapColours } from '../../../web/map/map-colours.ts'

const themes = ['light', 'dark'] as const
const onLand = ['text', 'textQuiet', 'textNature'] as const
const land = ['land', 'neighbour', 'nature', 'beyond', 'textHalo'] as const
const pairs: readonly (readonly [keyof MapColours, keyof MapColours])[] = [
  ...onLand.flatMap((text) => land.map((ground) => [text, ground] as const)),
  ['text', 'sea'],
  ['textQuiet', 'sea'],
  ['textWater', 'sea'],
  ['textWater', 'waterHalo'],
  ['text', 'hatchGround'],
  ['text', 'surface'],
  ['surface', 'accent'],
]
const cases = themes.flatMap((theme) => pairs.map(([text, ground]) => ({ theme, text, ground })))

test.each(cases)('$text is read on $ground in the $theme theme', ({ theme, text, ground }) => {
  expect(contrast(mapColours[theme][text], mapColours[theme][ground])).toBeGreaterThanOrEqual(4.5)
})

test.each(themes)('the ring of the chosen object stands out from land and sea in the %s theme', (theme) => {
  const { accent, land, sea } = mapColours[theme]

  expect(Math.min(contrast(accent, land), contrast(accent, sea))).toBeGreaterThanOrEqual(3)
})

/** A token's value in a theme; the tokens are written `light-dark(#…, #…)`. */
function token(name: string, theme: (typeof themes)[number]): string {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(readFileSync('web/tokens.css', 'utf8')) ?? []
  return theme === 'light' ? light : dark
}

const symbols = themes.flatMap((theme) => ringColours.map((colour) => ({ theme, colour })))

test.each(symbols)('a $colour symbol stands out from its halo and the ground in the $theme theme', ({ theme, colour }) => {
  const grounds = [token('--category-halo', theme), mapColours[theme].surface, mapColours[theme].land, mapColours[theme].sea]
  const contrasts = grounds.map((ground) => contrast(token(`--category-${colour}`, theme), ground))

  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})

test('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('picks the ink that is read best', () => {
  expect(inkOn('#ffee88', ['#000000', '#ffffff'])).toBe('#000000')
  expect(inkOn('#112244', ['#000000', '#ffffff'])).toBe('#ffffff')
})
