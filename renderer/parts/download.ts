import { markedFileName } from '../../shared/report/file-mark.ts'
import { incident } from '../store/incident.ts'

/** A file that is made in the page: its name and kind come from the host. */
export type MadeFile = {
  readonly fileName: string
  readonly mimeType: string
  readonly text: string | Uint8Array<ArrayBuffer>
}

/** Whose a file is: the open incident's, or this installation's own. */
export type FileOf = 'incident' | 'installation'

/**
 * Hands a file to the person: the shell asks where it goes, a browser puts it among its downloads. A file of a drill says so
 * first in its name, whoever made it. Gives the name that it went by.
 */
export function download(file: MadeFile, of: FileOf): string {
  const fileName =
    of === 'incident' ? markedFileName(file.fileName, incident.getState().log.state.drill) : file.fileName
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mimeType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return fileName
}
