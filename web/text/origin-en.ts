import type { originSv } from './origin-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const originEn: TableOf<typeof originSv> = {
  title: 'Near you',
  ask: 'Where should distances start?',
  locate: 'My position',
  locating: 'Finding your position …',
  pick: 'Point on the map',
  searchHint: 'You can also search for an address, a stop or a town.',
  privacy: 'Your position stays in the browser.',
  denied: 'The browser did not give your position. Search for a place instead, or choose a point on the map.',
  unavailable: 'Your position could not be found right now. Search for a place instead, or choose a point on the map.',
  ownPosition: 'your position',
  vaguePosition: 'your position (to within {distance})',
  mapPoint: 'the point on the map',
  exact: 'Distance from {name}, as the crow flies.',
  middle: 'Distance from the middle of {name}, as the crow flies.',
  near: 'Distance from a neighbour of {name}, as the crow flies.',
  change: 'Change',
  clear: 'Stop measuring',
  sea: 'There may be water in between',
  about: 'about {distance}',
  awayFrom: 'from {name}',
  pickHelp: 'Press on the map, or move it so that the cross in the middle stands right.',
  pickCentre: 'Choose at the cross',
  pickCancel: 'Cancel',
  marker: 'Distances start here',
}
