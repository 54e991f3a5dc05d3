import { render } from 'preact'
import './styles.css'
import { createAppModel } from './app/app-model.ts'
import { startSiteControls } from './app/site-controls.ts'
import { whenSettled } from './app/when-settled.ts'
import { startCopying } from './elements/copying.ts'
import { createEmbedModel } from './embed/embed-model.ts'
import { startFrameLinks } from './embed/frame-target.ts'
import { AppView } from './layout/app-view.tsx'
import { startOffline } from './offline/start-offline.ts'
import { parseAddress } from './state.ts'
import { createWording } from './text/wording.ts'

const { language } = parseAddress(location.pathname)
startSiteControls()
startCopying(createWording(language))
void startPageForms()

const root = document.querySelector('#app')
if (root instanceof HTMLElement) {
  const embed = createEmbedModel(location, root.dataset.operator ?? null)
  if (embed) startFrameLinks()
  const app = createAppModel(language, root.querySelector('.place')?.outerHTML ?? null, embed)
  root.replaceChildren()
  render(<AppView app={app} />, root)
  void app.release.loadCatalogue()
  startOffline(app)
  whenSettled(app, () => void import('./print/printing.ts').then(({ startPrinting }) => startPrinting(app)))
}

/** Code that one page alone needs is fetched there. */
async function startPageForms(): Promise<void> {
  const form = document.querySelector('[data-embed-builder]')
  if (!(form instanceof HTMLFormElement)) return
  const { startBuilder } = await import('./embed/start-builder.ts')
  startBuilder(form, createWording(language))
}
