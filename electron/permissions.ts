import type { Session } from 'electron'
import { isOurPage } from './origin.ts'

/** The few permissions that the page needs, each with its reason. Everything else is denied. */
export const GRANTED = [
  { permission: 'clipboard-sanitized-write', reason: 'copying the timeline, a brief or a notice as text' },
  { permission: 'notifications', reason: 'a late duty must be seen while another program is in front' }
] as const

/**
 * Grants from the table, to our own page only.
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function setupPermissions(session: Session, page: string): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isGranted(permission, details.requestingUrl, page))
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin, page))
  session.setDevicePermissionHandler(() => false)
}

/** Whether the table grants a permission to whoever asks. */
export function isGranted(permission: string, asking: string, page: string): boolean {
  return GRANTED.some((row) => row.permission === permission) && isOurPage(asking, page)
}
