/** What became of an attempt to share. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed'

interface ShareEffects {
  /** Undefined where the browser cannot share. */
  readonly share: ((data: { readonly title: string; readonly url: string }) => Promise<void>) | undefined
  readonly copy: (text: string) => Promise<void>
}

/** Whether the device has a way of its own to hand on a link. */
export function canShare(): boolean {
  return 'share' in navigator
}

const browser: ShareEffects = {
  share: (data) => navigator.share(data),
  copy: (text) => navigator.clipboard.writeText(text),
}

/** Hands on a link by the device's own means; where there are none, or they refuse, the link is copied. Never throws. */
export async function shareLink(
  link: { readonly title: string; readonly url: string },
  effects: ShareEffects = browserEffects(),
): Promise<Shared> {
  try {
    if (!effects.share) return await copyLink(link.url, effects)
    await effects.share(link)
    return 'shared'
  } catch (error) {
    // The person closed the device's own dialogue.
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    return copyLink(link.url, effects)
  }
}

function browserEffects(): ShareEffects {
  return canShare() ? browser : { ...browser, share: undefined }
}

async function copyLink(url: string, { copy }: ShareEffects): Promise<Shared> {
  try {
    await copy(url)
    return 'copied'
  } catch {
    return 'failed'
  }
}
