import type { FastifyReply, FastifyRequest } from 'fastify'
import { ProblemError } from '../problem.ts'
import { preconditionFailed, rangeNotSatisfiable } from '../problems.ts'
import type { CompressedCache } from './compressed-cache.ts'
import { type ContentCoding, chooseCoding } from './content-coding.ts'
import { allowsRange, checkPreconditions } from './preconditions.ts'
import { type ByteSpan, parseRange } from './range.ts'

type Body = Buffer | NodeJS.ReadableStream

/** Something to send, whole or in part. */
export interface Content {
  readonly mediaType: string
  readonly bytes: number
  /** SHA-256 in hex, or as unique as that: the strong entity tag. */
  readonly digest: string
  readonly modified: Date | null
  /** Gives the bytes from `first` to `last`, both included. */
  readonly open: (span: ByteSpan) => Promise<Body>
  /** Gives all bytes at once, to be compressed. */
  readonly load: () => Promise<Buffer>
}

/** Below this, compressing saves no packet; above, it takes too long for one request to wait. */
const compressibleBytes = { least: 1024, most: 16 * 1024 * 1024 }

/**
 * Answers with a file: conditions, ranges, HEAD, and for whole texts a compressed form with an entity tag of its own. Headers
 * that are the caller's business (Cache-Control, Content-Disposition) are set before.
 */
export async function sendContent(
  request: FastifyRequest,
  reply: FastifyReply,
  { content, cache }: { readonly content: Content; readonly cache: CompressedCache },
): Promise<FastifyReply> {
  const { headers } = request.raw
  const isText = isCompressible(content)
  const coding = isText && headers.range === undefined ? chooseCoding(headers['accept-encoding']) : undefined
  const version = { tag: `"${content.digest}${coding ? `-${coding}` : ''}"`, modified: content.modified }
  reply.headers({ etag: version.tag, 'accept-ranges': 'bytes', ...(isText ? { vary: 'accept-encoding' } : {}) })
  if (version.modified) reply.header('last-modified', version.modified.toUTCString())
  const state = checkPreconditions(headers, version)
  if (state === 'failed') throw new ProblemError(preconditionFailed)
  if (state === 'not-modified') return reply.code(304).send()
  reply.type(withCharset(content.mediaType))
  if (coding) return sendCompressed(reply, coding, () => cache.get(content.digest, coding, content.load))
  const span = allowsRange(headers, version) ? parseRange(headers.range, content.bytes) : undefined
  return sendSpan(request, reply, { content, span })
}

/** Every text here is UTF-8, and browsers must be told. */
function withCharset(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes('charset') ? `${mediaType}; charset=utf-8` : mediaType
}

function isCompressible({ mediaType, bytes }: Content): boolean {
  const isText = /^text\/|json|xml|javascript/.test(mediaType)
  return isText && bytes >= compressibleBytes.least && bytes <= compressibleBytes.most
}

async function sendCompressed(reply: FastifyReply, coding: ContentCoding, compress: () => Promise<Buffer>): Promise<FastifyReply> {
  const body = await compress()
  return reply.headers({ 'content-encoding': coding, 'content-length': body.length }).send(body)
}

async function sendSpan(
  request: FastifyRequest,
  reply: FastifyReply,
  { content, span }: { readonly content: Content; readonly span: ByteSpan | 'unsatisfiable' | undefined },
): Promise<FastifyReply> {
  if (span === 'unsatisfiable') {
    reply.header('content-range', `bytes */${content.bytes}`)
    throw new ProblemError(rangeNotSatisfiable(content.bytes))
  }
  const { first, last } = span ?? { first: 0, last: content.bytes - 1 }
  if (span) reply.code(206).header('content-range', `bytes ${first}-${last}/${content.bytes}`)
  reply.header('content-length', last - first + 1)
  return reply.send(request.method === 'HEAD' ? null : await content.open({ first, last }))
}
