/** Luminance of a `#rrggbb` colour as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast between two `#rrggbb` colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Whichever of the inks is read best on the ground. */
export function inkOn(ground: string, inks: readonly [string, string]): string {
  return contrast(ground, inks[0]) >= contrast(ground, inks[1]) ? inks[0] : inks[1]
}
