type Point = readonly [number, number]

const rounded = (value: number) => Math.round(value * 100) / 100
const write = ([x, y]: Point) => `${rounded(x)} ${rounded(y)}`

/** The point `distance` away from `from`, on the way to `to`. */
function along(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to[0] - from[0], to[1] - from[1])
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** SVG path of a polygon whose corners begin to bend `bend` units before the corner. */
export function roundedPolygon(corners: readonly Point[], bend: number): string {
  const pieces = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner
    const after = corners[(index + 1) % corners.length] ?? corner
    return `${write(along(corner, before, bend))}Q${write(corner)} ${write(along(corner, after, bend))}`
  })
  return `M${pieces.join('L')}Z`
}
