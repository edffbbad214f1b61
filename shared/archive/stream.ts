/**
 * What the stream of an incident begins with that is looked at in its archive. No log holds such a stream: the sign after
 * the word is in no stream's name, so that whatever asks for one gets the archive or nothing.
 */
const PREFIX = 'archive:'

/** The stream under which an opened archive is looked at. */
export function archiveStream(id: string): string {
  return `${PREFIX}${id}`
}

/** Whether a stream is that of an opened archive: it can be read, and nothing can be done in it. */
export function isArchiveStream(stream: string): boolean {
  return stream.startsWith(PREFIX)
}
