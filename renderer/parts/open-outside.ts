import { ask } from '../store/line.ts'
import { session } from '../store/session.ts'
import { reportFault } from '../store/toasts.ts'

/** Opens an address outside of the console: the shell asks the system, a browser follows it in another tab. True where it went. */
export async function openOutside(url: string): Promise<boolean> {
  if (session.getState().welcome?.face !== 'desktop') {
    const link = document.createElement('a')
    Object.assign(link, { href: url, target: '_blank', rel: 'noopener noreferrer' })
    link.click()
    return true
  }
  const reply = await ask('link.open', { url })
  if (!reply.ok) reportFault(reply.fault)
  return reply.ok
}
