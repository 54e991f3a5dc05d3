import type { AppModel } from '../app/app-model.ts'
import { Icon } from '../elements/icon.tsx'
import { nameNarrowing } from './name-narrowing.ts'
import { listNarrowings } from './relax.ts'

/** The filters in use, each to be taken back by itself, so that nobody wonders why the list is short. */
export function ActiveFilters({ app }: { readonly app: AppModel }) {
  const { text, fill } = app.wording
  const narrowings = listNarrowings(app.address.choice.value)
  if (narrowings.length === 0) return null
  return (
    <ul class="active-filters" aria-label={text.facets.active}>
      {narrowings.map((narrowing) => {
        const name = nameNarrowing(app, narrowing)
        return (
          <li key={`${narrowing.kind} ${narrowing.field}`}>
            <button
              type="button"
              class="active-filters__one"
              aria-label={fill(text.facets.remove, { name })}
              onClick={() => app.address.go(narrowing.change)}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        )
      })}
      {narrowings.length < 2 ? null : (
        <li>
          <button type="button" class="link-button" onClick={app.clearFilters}>
            {text.facets.clear}
          </button>
        </li>
      )}
    </ul>
  )
}
