import type { SymbolEntry } from '../../data/model/catalogue.ts'
import { symbolParts } from '../symbol/symbol-parts.ts'
import { symbolBox } from '../symbol/symbol-shape.ts'
import type { SymbolColours } from '../symbol/symbol-svg.ts'
import { ringColours } from './cluster-layers.ts'
import type { MapImage } from './image-name.ts'
import type { ReadSymbolColours } from './image-palette.ts'
import { mapColours } from './map-colours.ts'
import { type RingSegment, ringSegments } from './ring-split.ts'

export interface DrawContext {
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number
  readonly findSymbol: (layer: string) => SymbolEntry | undefined
  readonly readColours: ReadSymbolColours
}

/** Room around the symbol of the chosen object for its ring. */
const ringMargin = 5
const hatchSize = 10

/** Draws an image of the style; undefined when it names a layer that is not there. */
export function drawImage(image: MapImage, context: DrawContext): ImageData | undefined {
  switch (image.kind) {
    case 'symbol':
      return drawSymbol(image, context)
    case 'ring':
      return drawRing(image, context)
    case 'badge':
      return onCanvas(22, context.pixelRatio, (canvas) => drawBadge(canvas, image))
    case 'hatch':
      return onCanvas(hatchSize, context.pixelRatio, (canvas) => drawHatch(canvas, image))
  }
}

function onCanvas(size: number, pixelRatio: number, draw: (canvas: CanvasRenderingContext2D) => void): ImageData {
  const element = document.createElement('canvas')
  element.width = element.height = Math.ceil(size * pixelRatio)
  const canvas = element.getContext('2d')
  if (!canvas) throw new Error('The browser gives no 2D canvas, so no symbol can be drawn.')
  canvas.scale(pixelRatio, pixelRatio)
  draw(canvas)
  return canvas.getImageData(0, 0, element.width, element.height)
}

function drawSymbol(image: MapImage & { kind: 'symbol' }, { findSymbol, pixelRatio, readColours }: DrawContext): ImageData | undefined {
  const symbol = findSymbol(image.layer)
  if (!symbol) return undefined
  const colours = readColours(symbol.colour, image.theme)
  const margin = image.variant.startsWith('selected') ? ringMargin : 0
  return onCanvas(symbolBox + 2 * margin, pixelRatio, (canvas) => {
    canvas.translate(margin, margin)
    canvas.lineJoin = 'round'
    for (const part of symbolParts(symbol, image.variant)) paintPart(canvas, part, colours)
  })
}

function paintPart(canvas: CanvasRenderingContext2D, part: ReturnType<typeof symbolParts>[number], colours: SymbolColours): void {
  const path = new Path2D(part.path)
  canvas.save()
  canvas.translate(part.place.x, part.place.y)
  canvas.scale(part.place.scale, part.place.scale)
  canvas.fillStyle = canvas.strokeStyle = colours[part.paint]
  if (part.stroke) {
    canvas.lineWidth = part.stroke.width
    canvas.setLineDash([...part.stroke.dash])
    canvas.stroke(path)
  } else {
    canvas.fill(path)
  }
  canvas.restore()
}

const ringWidth = 5
const nearWidth = 2.2
const ringGap = 0.06

function drawRing(image: MapImage & { kind: 'ring' }, { pixelRatio, readColours }: DrawContext): ImageData {
  const { halo, surface } = readColours('slate', image.theme)
  const middle = image.diameter / 2 + 2
  return onCanvas(image.diameter + 4, pixelRatio, (canvas) => {
    fillCircle(canvas, middle, middle, halo)
    fillCircle(canvas, middle, middle - 2, surface)
    const segments = ringSegments(image.split)
    for (const segment of segments) {
      const colour = readColours(ringColours[segment.colour] ?? 'slate', image.theme).colour
      drawSegment(canvas, { segment, colour, middle, isAlone: segments.length === 1 })
    }
  })
}

interface SegmentDrawing {
  readonly segment: RingSegment
  readonly colour: string
  readonly middle: number
  readonly isAlone: boolean
}

function drawSegment(canvas: CanvasRenderingContext2D, { segment, colour, middle, isAlone }: SegmentDrawing): void {
  const gap = isAlone ? 0 : ringGap
  const quarter = Math.PI / 2
  canvas.beginPath()
  canvas.arc(middle, middle, middle - 2.5 - ringWidth / 2, segment.start - quarter + gap, segment.end - quarter - gap)
  canvas.strokeStyle = colour
  canvas.lineWidth = segment.near ? nearWidth : ringWidth
  canvas.setLineDash(segment.near ? [3.2, 2] : [])
  canvas.stroke()
}

function fillCircle(canvas: CanvasRenderingContext2D, middle: number, radius: number, colour: string): void {
  canvas.beginPath()
  canvas.arc(middle, middle, radius, 0, 2 * Math.PI)
  canvas.fillStyle = colour
  canvas.fill()
}

function drawBadge(canvas: CanvasRenderingContext2D, { theme }: MapImage): void {
  fillCircle(canvas, 11, 10.5, mapColours[theme].surface)
  fillCircle(canvas, 11, 9, mapColours[theme].accent)
}

/** Diagonal lines that join at the edges of the tile. */
function drawHatch(canvas: CanvasRenderingContext2D, { theme }: MapImage): void {
  const { hatch, hatchGround } = mapColours[theme]
  canvas.fillStyle = hatchGround
  canvas.fillRect(0, 0, hatchSize, hatchSize)
  canvas.strokeStyle = hatch
  canvas.lineWidth = 1.2
  for (const shift of [-hatchSize, 0, hatchSize]) {
    canvas.beginPath()
    canvas.moveTo(shift - 1, hatchSize + 1)
    canvas.lineTo(shift + hatchSize + 1, -1)
    canvas.stroke()
  }
}
