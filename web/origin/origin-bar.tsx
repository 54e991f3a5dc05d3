import type { AppModel } from '../app/app-model.ts'
import { Icon } from '../elements/icon.tsx'
import type { Wording } from '../text/wording.ts'
import type { Origin } from './origin.ts'
import { originInWords } from './origin-words.ts'

/** Where distances are measured from, by name, or the ways to choose it. */
export function OriginBar({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const { origin, status } = app.origin
  const from = origin.value
  return (
    <section class="origin" aria-label={text.origin.title}>
      {from ? <OriginLine app={app} origin={from} /> : <OriginChoice app={app} />}
      <p class="origin__status" role="status">
        {statusInWords(status.value, app.wording)}
      </p>
    </section>
  )
}

function statusInWords(status: AppModel['origin']['status']['value'], { text }: Wording): string {
  switch (status) {
    case 'locating':
      return text.origin.locating
    case 'denied':
      return text.origin.denied
    case 'unavailable':
      return text.origin.unavailable
    case 'idle':
      return ''
  }
}

function OriginLine({ app, origin }: { readonly app: AppModel; readonly origin: Origin }) {
  const { text } = app.wording
  return (
    <p class="origin__line">
      <Icon name="place" />
      <span class="origin__words">{originInWords(origin, app.wording)}</span>
      <button type="button" class="button button--small" onClick={app.origin.clear}>
        {text.origin.clear}
      </button>
    </p>
  )
}

function OriginChoice({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const { locate, isPicking } = app.origin
  const pick = () => {
    isPicking.value = true
    app.sheetStop.value = 'peek'
  }
  return (
    <div class="origin__choice">
      <button type="button" class="button button--field" onClick={locate}>
        <Icon name="locate" />
        {text.origin.locate}
      </button>
      <button type="button" class="button button--field" onClick={pick}>
        <Icon name="place" />
        {text.origin.pick}
      </button>
    </div>
  )
}
