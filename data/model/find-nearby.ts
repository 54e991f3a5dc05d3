import type { Nearby, NearStop, ObjectNearby, StopNearby } from './nearby.ts'

// Apart from the schema, whose library must stay out of the page.

/** What a release knows about the surroundings of an object; null when it knows nothing. */
export function findNearby({ stops, objects }: Nearby, dataset: string, id: string): ObjectNearby | null {
  const key = `${dataset}/${id}`
  const found = Object.hasOwn(objects, key) ? objects[key] : undefined
  if (!found) return null
  return { stop: found.stop && joinStop(found.stop, stops), related: found.related }
}

function joinStop({ stop: place, ...near }: NearStop, stops: Nearby['stops']): StopNearby | null {
  const stop = stops[place]
  return stop ? { ...near, ...stop } : null
}
