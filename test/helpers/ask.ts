import type { Page } from 'playwright-core'
import { face } from './launch.ts'

/** Sends a request over the page's own line to its host, as hostile code inside the page would. */
export function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  if (face() === 'desktop') {
    return page.evaluate(
      async ([asked, sent]) => JSON.parse(String(await window.haltdesk?.request(String(asked), sent))) as unknown,
      [name, input] as const
    )
  }
  return page.evaluate(
    ([asked, sent]) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://${location.host}/bridge`)
        socket.addEventListener('open', () =>
          socket.send(JSON.stringify({ token: sessionStorage.getItem('haltdesk.token') }))
        )
        socket.addEventListener('message', (event) => {
          const frame = JSON.parse(String(event.data)) as { welcome?: true; id?: number; reply?: unknown }
          if (frame.welcome) socket.send(JSON.stringify({ id: 1, name: asked, input: sent }))
          if (frame.id === 1) resolve(frame.reply)
        })
      }),
    [name, input] as const
  )
}
