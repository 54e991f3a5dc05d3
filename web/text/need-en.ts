import type { needSv } from './need-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const needEn: TableOf<typeof needSv> = {
  title: 'Do you need care?',
  call: 'Call',
  emergency: 'Danger to life',
  advice: 'Advice day and night',
  cannotWait: 'Cannot wait',
  cannotWaitAbout: 'Urgent, emergency',
  canWait: 'Can wait',
  canWaitAbout: 'Health centre',
  certain: '112 and 1177 are certain. Other facts may be old: each place shows its date. Call before you go.',
}
