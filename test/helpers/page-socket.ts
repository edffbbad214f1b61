import { WebSocket as NodeSocket } from 'ws'

/** A socket as the page at a port would open it: with the page's origin, which plain Node does not send by itself. */
export function pageSocket(port: number, origin = `http://127.0.0.1:${port}`): WebSocket {
  return new NodeSocket(`ws://127.0.0.1:${port}/bridge`, { origin }) as unknown as WebSocket
}
