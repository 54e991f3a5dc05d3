import type { offlineSv } from './offline-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const offlineEn: TableOf<typeof offlineSv> = {
  title: 'Without a network',
  saved: 'Saved for use without a network: {size}.',
  savedAbout: 'The page, all places and the map where you have looked work without a network.',
  partly: 'Some is saved for use without a network: {size}.',
  none: 'Nothing is saved for use without a network.',
  saving: 'Saving for use without a network',
  save: 'Save now',
  saveFailed: 'Not everything could be saved. Check that you have a network and that the device is not full.',
  remove: 'Remove what is saved',
  removed: 'What was saved is removed.',
  updateTitle: 'There is a new version of the page',
  update: 'Load the page again when it suits you. What you have chosen stays.',
  reload: 'Reload',
  pageTitle: 'The page cannot be fetched without a network',
  page: 'This page is not saved on the device. Try again when you have a network.',
  toMap: 'To the map and list, which work without a network',
}
