import { useCallback, useState } from 'react'

/** Whether a file is to be looked at as an archive: by its name alone, what it is shows when it is verified. */
export function isArchiveFile(file: File): boolean {
  return /\.zip$/i.test(file.name)
}

/** The dialog that verifies archives: whether it is open, and the file that it was opened with. */
export function useArchives() {
  const [open, setOpen] = useState<{ readonly first: File | null } | null>(null)
  return {
    isOpen: open !== null,
    first: open?.first ?? null,
    choose: useCallback(() => setOpen({ first: null }), []),
    open: useCallback((first: File) => setOpen({ first }), []),
    close: useCallback(() => setOpen(null), [])
  }
}
