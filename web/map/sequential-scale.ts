import type { MapTheme } from './map-handle.ts'

interface Lch {
  readonly lightness: number
  readonly chroma: number
  /** Degrees. */
  readonly hue: number
}

/**
 * Ends of the scale in OKLCH. Little is close to the ground and much stands out, in both themes.
 * The hue turns from yellow to blue, an axis that the common colour deficiencies keep; lightness alone also tells the order.
 */
const ends: Readonly<Record<MapTheme, readonly [Lch, Lch]>> = {
  light: [
    { lightness: 0.945, chroma: 0.075, hue: 108 },
    { lightness: 0.37, chroma: 0.095, hue: 258 },
  ],
  dark: [
    { lightness: 0.36, chroma: 0.08, hue: 268 },
    { lightness: 0.86, chroma: 0.1, hue: 130 },
  ],
}

/** Colours from little to much, evenly spaced in perceived lightness. */
export function sequentialColours(count: number, theme: MapTheme): readonly string[] {
  const [from, to] = ends[theme]
  return Array.from({ length: count }, (_, index) => toHex(between(from, to, count === 1 ? 1 : index / (count - 1))))
}

function between(from: Lch, to: Lch, share: number): Lch {
  const mix = (a: number, b: number) => a + (b - a) * share
  return { lightness: mix(from.lightness, to.lightness), chroma: mix(from.chroma, to.chroma), hue: mix(from.hue, to.hue) }
}

/** Björn Ottosson's OKLab to linear sRGB (https://bottosson.github.io/posts/oklab/). */
function toHex({ lightness, chroma, hue }: Lch): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
  return `#${[red, green, blue].map(toByte).join('')}`
}

function toByte(linear: number): string {
  const inside = Math.min(1, Math.max(0, linear))
  const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}
