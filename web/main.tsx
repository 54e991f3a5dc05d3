import { render } from 'preact'
import './styles.css'
import { createAppModel } from './app/app-model.ts'
import { startSiteControls } from './app/site-controls.ts'
import { whenSettled } from './app/when-settled.ts'
import { startCopying } from './elements/copying.ts'
import { AppView } from './layout/app-view.tsx'
import { startOffline } from './offline/start-offline.ts'
import { parseAddress } from './state.ts'
import { createWording } from './text/wording.ts'

const { language } = parseAddress(location.pathname)
startSiteControls()
startCopying(createWording(language))

const root = document.querySelector('#app')
if (root) {
  const app = createAppModel(language, root.querySelector('.place')?.outerHTML ?? null)
  root.replaceChildren()
  render(<AppView app={app} />, root)
  void app.release.loadCatalogue()
  startOffline(app)
  whenSettled(app, () => void import('./print/printing.ts').then(({ startPrinting }) => startPrinting(app)))
}
