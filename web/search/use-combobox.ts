import * as combobox from '@zag-js/combobox'
import { normalizeProps, type PropTypes, useMachine } from '@zag-js/preact'
import { useId, useMemo } from 'preact/hooks'
import { searchBoxId } from './early-search-box.tsx'
import type { SearchHit } from './search-engine.ts'

/** A hit as the combobox knows it. */
export interface HitItem {
  readonly value: string
  readonly label: string
}

/** The item of a hit. */
export function itemOf({ entry }: SearchHit): HitItem {
  return { value: entry.key, label: entry.name.sv }
}

export type ComboboxApi = combobox.Api<PropTypes, HitItem>

interface ComboboxOptions {
  readonly hits: readonly SearchHit[]
  readonly placeholder: string
  /** Gets the key of the entry. */
  readonly onSelect: (key: string) => void
  /** Whether a press or focus there leaves the box, and so closes the list. */
  readonly isOutside: (target: EventTarget | null) => boolean
}

/**
 * An editable combobox with a list (WAI-ARIA Authoring Practices) by Zag, in the one place that meets it. Nothing stays selected:
 * choosing acts, and empties the box.
 */
export function useCombobox({ hits, placeholder, onSelect, isOutside }: ComboboxOptions): ComboboxApi {
  const list = useMemo(() => combobox.collection({ items: hits.map(itemOf) }), [hits])
  const service = useMachine(combobox.machine, {
    id: useId(),
    ids: { input: searchBoxId },
    collection: list,
    // Zag writes the text that it knows back into the box some time later, over what was typed meanwhile. So it knows none: the box is ours.
    inputValue: '',
    value: nothingSelected,
    placeholder,
    allowCustomValue: true,
    selectionBehavior: 'clear',
    openOnClick: true,
    onSelect: ({ itemValue }) => onSelect(itemValue),
    onInteractOutside: (event) => {
      if (!isOutside(event.detail.originalEvent.target)) event.preventDefault()
    },
  })
  return combobox.connect(service, normalizeProps)
}

const nothingSelected: string[] = []
