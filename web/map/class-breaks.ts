/** A class of a choropleth: from this value, up to but not including the next class's. The last one includes its end. */
export interface ValueClass {
  readonly from: number
  readonly to: number
}

/** Fewer classes say too little, more cannot be told apart by colour. */
const fewest = 5
const most = 7
const fallback = [0, 20, 40, 60, 80, 100] as const

/** Factors of a power of ten, those that people count in first; the others close the gaps between them. */
const factors = [1, 2, 5, 10, 20, 50, 2.5, 4, 3, 1.5, 6, 8, 15, 25, 30, 40, 60, 80]

/** Five to seven even classes at round numbers over all figures. Without figures: fifths of a hundred. */
export function valueClasses(values: readonly number[]): readonly ValueClass[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (values.length === 0) return toClasses(fallback)
  if (low === high) return [{ from: low, to: high }]
  const power = 10 ** Math.floor(Math.log10((high - low) / most))
  const candidates = factors.map((factor) => toClasses(limits(low, high, factor * power)))
  return candidates.find(({ length }) => length >= fewest && length <= most) ?? toClasses(fallback)
}

/** Multiples of a step, from the last one below the lowest value to the first above the highest. */
function limits(low: number, high: number, step: number): readonly number[] {
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: Math.min(last - first, most + 1) + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

function toClasses(all: readonly number[]): readonly ValueClass[] {
  return all.slice(1).map((to, index) => ({ from: all[index] ?? to, to }))
}
