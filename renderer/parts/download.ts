/** A file that is made in the page: its name and kind come from the host. */
export type MadeFile = {
  readonly fileName: string
  readonly mimeType: string
  readonly text: string | Uint8Array<ArrayBuffer>
}

/** Hands a file to the person: the shell asks where it goes, a browser puts it among its downloads. */
export function download(file: MadeFile): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.mimeType }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
