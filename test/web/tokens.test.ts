import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, type Rgb, readColour, seenWith, separation } from './colour.ts'

const css = readFileSync(new URL('../../web/tokens.css', import.meta.url), 'utf8')
const pair = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
const tokens = new Map([...css.matchAll(pair)].map(([, name, light, dark]) => [name, { light, dark }]))
const themes = ['light', 'dark'] as const
const categories = ['blue', 'green', 'red', 'purple', 'orange', 'teal', 'pink', 'brown', 'slate']

function colour(name: string, theme: (typeof themes)[number]): Rgb {
  const token = tokens.get(name)?.[theme]
  if (!token) throw new Error(`There is no token --${name} with two colours`)
  return readColour(token)
}

const grounds = ['surface', 'surface-sunken', 'surface-raised', 'surface-accent']
const texts = ['text', 'text-muted', 'accent', 'accent-strong']

const readable: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string] => [text, ground])),
  ['text', 'surface-notice'],
  ['text', 'surface-danger'],
  ['text-notice', 'surface-notice'],
  ['text-danger', 'surface-danger'],
  ['accent', 'surface-notice'],
  ['accent', 'surface-danger'],
  ['text-header', 'surface-header'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-positive', 'positive'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
]

test.each(themes.flatMap((theme) => readable.map(([text, ground]) => [theme, text, ground] as const)))(
  '%s: %s can be read on %s',
  (theme, text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  },
)

const visible: [string, string][] = [
  ...['line-control', 'danger', 'positive'].map((line): [string, string] => [line, 'surface']),
  ['focus-outer', 'surface'],
  ...categories.map((name): [string, string] => [`category-${name}`, 'category-halo']),
  ...categories.map((name): [string, string] => [`category-${name}-ink`, `category-${name}`]),
]

test.each(themes.flatMap((theme) => visible.map(([sign, ground]) => [theme, sign, ground] as const)))(
  '%s: %s is seen on %s',
  (theme, sign, ground) => {
    expect(contrast(colour(sign, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  },
)

test('one of the two focus rings is seen on every category and on the header', () => {
  const grounds = [...categories.map((name) => `category-${name}`), 'surface-header', 'accent']
  const best = themes.flatMap((theme) =>
    grounds.map((ground) =>
      Math.max(...['focus-inner', 'focus-outer'].map((ring) => contrast(colour(ring, theme), colour(ground, theme)))),
    ),
  )

  expect(Math.min(...best)).toBeGreaterThanOrEqual(3)
})

const pairs = categories.flatMap((a, index) => categories.slice(index + 1).map((b) => [a, b] as const))

test.each(themes.flatMap((theme) => (['all cones', 'no red', 'no green', 'no blue'] as const).map((sight) => [theme, sight] as const)))(
  '%s: categories stay apart with %s',
  (theme, sight) => {
    const distances = pairs.map(([a, b]) =>
      separation(seenWith(sight, colour(`category-${a}`, theme)), seenWith(sight, colour(`category-${b}`, theme))),
    )

    expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.07)
  },
)

test('every category is registered with its light value, so that scripts read a colour and not words', () => {
  const registered = new Map(
    [...css.matchAll(/@property --([a-z-]+) \{[^}]*initial-value: (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
  const names = categories.flatMap((name) => [`category-${name}`, `category-${name}-ink`])

  expect(names.map((name) => registered.get(name))).toEqual(names.map((name) => tokens.get(name)?.light))
})
