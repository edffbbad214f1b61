import { useEffect, useState } from 'react'

/** Gives the focus back, when what is shown goes away, to what had it before. `otherwise` takes it where that is gone. */
export function useFocusBack(otherwise?: () => void): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement && document.activeElement !== document.body) return
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus()
        else otherwise?.()
      })
    },
    // The focus of the moment in which it opens is the one to return to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    []
  )
}
