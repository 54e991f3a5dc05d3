import type { needSv } from './need-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const needEn: TableOf<typeof needSv> = {
  title: 'Do you need care?',
  emergencyNumber: '112',
  emergency: 'Danger to life',
  emergencyCall: 'Call 112 when a life is in danger',
  adviceNumber: '1177',
  advice: 'Advice day and night',
  adviceCall: 'Call 1177 for advice about care',
  cannotWait: 'Cannot wait',
  cannotWaitAbout: 'Out of hours, emergency',
  canWait: 'Can wait',
  canWaitAbout: 'Health centre',
  certain: '112 and 1177 are certain. Other facts may be old: each place shows its date. Call before you go.',
}
