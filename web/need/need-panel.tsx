import type { LayerEntry } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'

type Need = NonNullable<LayerEntry['need']>

/** What somebody in need of care must see before anything else: whom to call, and where to go. */
export function NeedPanel({ app }: { readonly app: AppModel }) {
  const { need: text } = app.wording.text
  return (
    <section class="need" aria-labelledby="need-title">
      <h2 id="need-title" class="need__title">
        {text.title}
      </h2>
      <div class="need__ways">
        <a
          class="need__way need__way--emergency"
          href="tel:112"
          aria-label={`${text.emergencyNumber} ${text.emergency}. ${text.emergencyCall}`}
        >
          <span class="need__call">{text.emergencyNumber}</span>
          <span class="need__about">{text.emergency}</span>
        </a>
        <a class="need__way" href="tel:1177" aria-label={`${text.adviceNumber} ${text.advice}. ${text.adviceCall}`}>
          <span class="need__call">{text.adviceNumber}</span>
          <span class="need__about">{text.advice}</span>
        </a>
        <NeedButton app={app} need="cannot_wait" title={text.cannotWait} about={text.cannotWaitAbout} />
        <NeedButton app={app} need="can_wait" title={text.canWait} about={text.canWaitAbout} />
      </div>
      <p class="need__certain">{text.certain}</p>
    </section>
  )
}

interface NeedButtonProps {
  readonly app: AppModel
  readonly need: Need
  readonly title: string
  readonly about: string
}

/** Shows only the places for a need; pressed again, everything. Absent where no layer answers the need. */
function NeedButton({ app, need, title, about }: NeedButtonProps) {
  const catalogue = app.list.catalogue.value
  const layers = catalogue ? layersFor(allLayers(catalogue), need) : null
  if (layers?.length === 0) return null
  const isPressed = isSameChoice(app.address.choice.value.layers, layers)
  return (
    <button type="button" class="need__way" aria-pressed={isPressed} onClick={() => layers && app.showKinds(isPressed ? null : layers)}>
      <span class="need__title-word">{title}</span>
      <span class="need__about">{about}</span>
    </button>
  )
}

/** Ids of the layers that answer a need. */
function layersFor(layers: readonly LayerEntry[], need: Need): readonly string[] {
  return layers.filter((layer) => layer.need === need).map(({ id }) => id)
}

function isSameChoice(chosen: readonly string[] | null, layers: readonly string[] | null): boolean {
  return chosen !== null && layers !== null && chosen.length === layers.length && layers.every((id) => chosen.includes(id))
}
