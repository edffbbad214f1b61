import type { ArchiveKind } from '../../shared/archive/manifest.ts'

/** A file that goes into an archive, made when its turn comes. Null where it is not to be had. */
export type ArchivePart = {
  readonly kind: ArchiveKind
  readonly path: string
  /** What its sender called a piece of evidence. */
  readonly name?: string
  readonly make: () => Uint8Array | null
}
