import type { LegendEntry } from '../map/legend.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { SymbolVariant } from '../symbol/symbol-parts.ts'
import type { Wording } from '../text/wording.ts'

const signVariants = { near: 'near', demonstration: 'demonstration', cluster: 'solid' } as const satisfies Record<string, SymbolVariant>

interface PrintLegendProps {
  readonly wording: Wording
  /** Those of the layers that are on, and of the signs in use. */
  readonly entries: readonly LegendEntry[]
}

/** What the symbols mean. The words stand beside each, so that nothing hangs on its colour. */
export function PrintLegend({ wording, entries }: PrintLegendProps) {
  if (entries.length === 0) return null
  return (
    <section class="print-legend">
      <h2>{wording.text.print.legend}</h2>
      <ul class="print-legend__list">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  switch (entry.kind) {
    case 'point':
      return (
        <li>
          <SymbolMark symbol={entry.symbol} size={20} /> <span>{entry.title}</span>
        </li>
      )
    case 'area':
      return (
        <>
          {entry.classes.map((each) => (
            <li key={each.label}>
              <span class={`area-classes__swatch area-classes__swatch--${each.pattern}`} style={swatchOf(each)} />{' '}
              <span>
                {entry.title}: {each.label}
              </span>
            </li>
          ))}
        </>
      )
    case 'sign':
      return (
        <li class="print-legend__sign">
          {entry.id === 'cluster' ? (
            <span class="print-legend__ring">12</span>
          ) : (
            <SymbolMark symbol={entry.symbol} variant={signVariants[entry.id]} size={20} />
          )}{' '}
          <span>{entry.text}</span>
        </li>
      )
  }
}

type AreaClass = Extract<LegendEntry, { kind: 'area' }>['classes'][number]

function swatchOf(each: AreaClass): Record<string, string> {
  return each.pattern === 'none' ? { '--swatch': each.colour } : { '--swatch': each.ground, '--hatch': each.colour }
}
