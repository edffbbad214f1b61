import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { wallNow } from '../../store/clock.ts'
import styles from './print-sheet.module.css'

/** `children` is given the moment (ms) of printing. */
type Props = { readonly children: (printedAt: number) => ReactNode }

/**
 * What a screen prints instead of itself: made when the person prints (by a button, by the menu, by Ctrl+P) and gone
 * after. A screen shows a part of a long list; the paper has all of it.
 */
export function PrintSheet({ children }: Props) {
  const [printedAt, setPrintedAt] = useState<number | null>(null)
  useEffect(() => {
    const before = () => flushSync(() => setPrintedAt(wallNow()))
    const after = () => setPrintedAt(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  if (printedAt === null) return null
  return createPortal(<div className={styles.sheet}>{children(printedAt)}</div>, document.body)
}
