/** An id of a feature, safe in a URL and a file name: `<source>-<id>`, with å ä ö and the like written a–z. Undefined when nothing is left. */
export function makeStableId(source: string, delivered: string): string | undefined {
  const slug = delivered
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return slug ? `${source}-${slug}` : undefined
}

const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n

/** Integer id for tiles and GeoJSON: the 64-bit FNV-1a hash of the stable id's UTF-8 bytes, cut to 53 bits so that JavaScript holds it exactly. */
export function makeFeatureId(stableId: string): number {
  const hash = new TextEncoder()
    .encode(stableId)
    .reduce((state, byte) => BigInt.asUintN(64, (state ^ BigInt(byte)) * FNV_PRIME), FNV_OFFSET)
  return Number(BigInt.asUintN(53, hash))
}
