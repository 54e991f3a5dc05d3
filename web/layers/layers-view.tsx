import { useEffect } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { LayerGroup } from './layer-group.tsx'

/** The layers: what is on, what the symbols mean, where the facts come from. It is the map's legend. */
export function LayersView({ app }: { readonly app: AppModel }) {
  const { wording, address, list } = app
  const { layers: text } = wording.text
  useEffect(() => document.querySelector<HTMLElement>('#layers-heading')?.focus(), [])
  return (
    <div class="layers-view">
      <p class="muted">{text.about}</p>
      <label class="check layers-view__near">
        <input
          type="checkbox"
          role="switch"
          class="switch"
          aria-checked={address.choice.value.near}
          checked={address.choice.value.near}
          onChange={({ currentTarget }) => address.go({ near: currentTarget.checked })}
        />
        <span>
          {text.near}
          <span class="check__about">{text.nearAbout}</span>
        </span>
      </label>
      {(list.catalogue.value?.datasets ?? []).map((dataset) => (
        <LayerGroup key={dataset.id} app={app} dataset={dataset} />
      ))}
      <button type="button" class="button" disabled={address.choice.value.layers === null} onClick={() => address.go({ layers: null })}>
        {text.reset}
      </button>
    </div>
  )
}
