/** What comes in time; undefined otherwise. */
export function waitAtMost<Value>(seconds: number, coming: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), seconds * 1000))
  return Promise.race([coming, late])
}
