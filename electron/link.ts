import { shell } from 'electron'
import { isOpenable } from '../shared/bridge/link.ts'

/** Hands a checked link to the system's own program for it. Anything else is not opened. */
export async function openLink(url: string): Promise<void> {
  if (isOpenable(url)) await shell.openExternal(url)
}
