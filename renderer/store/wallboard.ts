import { wallAddress } from '../bridge/token.ts'
import { ask } from './line.ts'
import { reportFault } from './toasts.ts'

/**
 * Opens the wallboard of an incident: in a window of its own in the desktop shell, in a new tab of the browser face, which
 * gets a token of its own that acts on nothing and no way back to this tab.
 */
export async function openWallboard(stream: string): Promise<void> {
  const reply = await ask('window.wallboard', { stream })
  if (!reply.ok) return reportFault(reply.fault)
  const { token } = reply.value
  if (token === null) return
  window.open(`${location.origin}${location.pathname}${wallAddress(token, stream)}`, '_blank', 'noopener')
}
