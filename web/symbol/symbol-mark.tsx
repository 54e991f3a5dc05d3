import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { type SymbolPart, type SymbolVariant, symbolParts } from './symbol-parts.ts'
import { symbolBox } from './symbol-shape.ts'
import './symbol.css'

interface SymbolMarkProps {
  readonly symbol: SymbolEntry
  readonly variant?: SymbolVariant
  /** Side in CSS pixels. */
  readonly size?: number
}

/** The symbol of a layer beside text that says the same: hidden from screen readers, coloured by classes. */
export function SymbolMark({ symbol, variant = 'solid', size = 28 }: SymbolMarkProps) {
  return (
    <svg
      class={`symbol symbol--${symbol.colour} symbol--${variant}`}
      viewBox={`0 0 ${symbolBox} ${symbolBox}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {symbolParts(symbol, variant).map((part) => (
        <SymbolPath key={`${part.role} ${part.path}`} part={part} />
      ))}
    </svg>
  )
}

function SymbolPath({ part: { role, paint, path, stroke, place } }: { readonly part: SymbolPart }) {
  const isMoved = place.x !== 0 || place.y !== 0 || place.scale !== 1
  const moved = isMoved && { transform: `translate(${place.x} ${place.y}) scale(${place.scale})` }
  const stroked = stroke && { 'stroke-width': stroke.width, 'stroke-linejoin': 'round' as const, ...dashed(stroke.dash) }
  const painted = `symbol__${role} ${stroke ? 'symbol-stroke' : 'symbol-fill'}--${paint}`
  return <path class={painted} d={path} {...moved} {...stroked} />
}

const dashed = (dash: readonly number[]) => (dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {})
