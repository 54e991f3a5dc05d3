import { useEffect, useRef } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { ListRow } from './list-row.tsx'

/** Objects that stand on the same spot, one under the other. */
export function ChooserView({ app }: { readonly app: AppModel }) {
  const { text, count } = app.wording
  const list = useRef<HTMLOListElement>(null)
  const items = app.chosenKeys.value.flatMap((key) => app.list.itemsByKey.value.get(key) ?? [])
  useEffect(() => list.current?.querySelector('a')?.focus(), [app.chosenKeys.value])
  return (
    <div class="list-view">
      <h2 id="list-heading" class="list-view__heading">
        {count(text.list.chooserHeading, items.length)}
      </h2>
      <ol class="rows" ref={list} aria-labelledby="list-heading">
        {items.map((item) => (
          <ListRow key={item.key} app={app} row={{ item, metres: null }} />
        ))}
      </ol>
    </div>
  )
}
