import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly kind: 'remark' | 'danger' | 'plain'
  readonly title?: string
  readonly children: ComponentChildren
}

/** A framed message. The words carry the meaning; the colour only repeats it. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`}>
      {title === undefined ? null : <p class="notice__title">{title}</p>}
      {children}
    </div>
  )
}
