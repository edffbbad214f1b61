/** The largest message that a host accepts over a socket, in bytes. */
export const FRAME_LIMIT = 100 * 1024 * 1024
