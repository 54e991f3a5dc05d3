import { type FileHandle, open, readFile } from 'node:fs/promises'

/** An archive's bytes: at once from memory, or a moment later from disk. */
export interface ArchiveBytes {
  readonly length: number
  read(offset: number, length: number): Buffer | Promise<Buffer>
  /** Lets go of the file once the reads under way are done; a later read opens it for that read only. */
  close(): Promise<void>
}

/** Holds a file in memory when it has at most so many bytes; otherwise keeps it open and reads pieces. */
export async function openArchiveBytes(path: string, length: number, memoryLimitBytes: number): Promise<ArchiveBytes> {
  return length > memoryLimitBytes ? new FileBytes(path, length) : keepInMemory(await readFile(path))
}

function keepInMemory(bytes: Buffer): ArchiveBytes {
  return {
    length: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: async () => {},
  }
}

/** Counts its reads, so that a release can be swapped out while requests still read from it. */
class FileBytes implements ArchiveBytes {
  readonly length: number
  readonly #path: string
  #file: Promise<FileHandle> | undefined
  #reads = 0
  #isClosing = false

  constructor(path: string, length: number) {
    this.#path = path
    this.length = length
  }

  async read(offset: number, length: number): Promise<Buffer> {
    this.#reads++
    try {
      this.#file ??= open(this.#path)
      const file = await this.#file
      const wanted = Math.max(0, Math.min(length, this.length - offset))
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, offset)
      return buffer.subarray(0, bytesRead)
    } finally {
      this.#reads--
      await this.#closeWhenIdle()
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true
    await this.#closeWhenIdle()
  }

  async #closeWhenIdle(): Promise<void> {
    if (!this.#isClosing || this.#reads > 0) return
    const file = this.#file
    this.#file = undefined
    await file?.then(
      (opened) => opened.close(),
      // A file that could not be opened needs no closing; the read itself reported it.
      () => {},
    )
  }
}
