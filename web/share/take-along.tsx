import { useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { announce } from '../elements/announce.ts'
import { Icon } from '../elements/icon.tsx'
import { OfflineSection } from '../offline/offline-section.tsx'
import { canShare, shareLink } from './share-link.ts'

/** Ways to take what is shown along: on paper, as a link, and without a network. */
export function TakeAlong({ app }: { readonly app: AppModel }) {
  const { wording } = app
  return (
    <section class="take-along" aria-labelledby="take-along-heading">
      <h2 id="take-along-heading" class="take-along__title">
        {wording.text.print.takeAlong}
      </h2>
      <div class="button-row">
        <PrintButton app={app} />
        <ShareButton app={app} />
      </div>
      <OfflineSection wording={wording} />
    </section>
  )
}

function PrintButton({ app }: { readonly app: AppModel }) {
  const [isBusy, setBusy] = useState(false)
  const { print } = app.wording.text
  const start = async () => {
    if (isBusy) return
    setBusy(true)
    announce(`${print.preparing} …`)
    const { printPage } = await import('../print/printing.ts')
    await printPage(app)
    setBusy(false)
  }
  return (
    <button type="button" class="button" aria-disabled={isBusy} onClick={() => void start()}>
      <Icon name="print" />
      {isBusy ? `${print.preparing} …` : print.print}
    </button>
  )
}

function ShareButton({ app: { wording, address } }: { readonly app: AppModel }) {
  const [isCopied, setCopied] = useState(false)
  const { text, fill } = wording
  const share = async () => {
    const url = new URL(address.hrefOf({}), location.origin).href
    const shared = await shareLink({ title: document.title, url })
    if (shared === 'failed') announce(text.site.copyFailed)
    if (shared !== 'copied') return
    announce(fill(text.site.copied, { what: text.print.link }))
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <button type="button" class="button" onClick={() => void share()}>
      <Icon name={canShare() ? 'share' : 'copy'} />
      {isCopied ? text.place.copied : canShare() ? text.print.share : text.print.copyLink}
    </button>
  )
}
