const KILO = 1024
const MEGA = KILO * KILO

/** What an archive may be at most. Whoever sends more is refused before anything is unpacked. */
export const archiveLimits = {
  entries: 20_000,
  /** Of all files together, unpacked, in bytes; and of the archive itself. */
  total: 4 * KILO * MEGA - 1,
  /** Of the log, in bytes: over a million events. */
  log: 400 * MEGA,
  /** Of every other file that is read whole (manifest, playbook), in bytes. */
  text: 32 * MEGA,
  /** How many times smaller than its content a packed file may be, once it is larger than `free` bytes. */
  ratio: 200,
  free: MEGA
} as const

/** How much of an archive crosses the bridge at once, in bytes. */
export const ARCHIVE_PIECE = 4 * MEGA
