import { useEffect } from 'react'
import { refreshIncidents } from '../../store/incidents.ts'

const EVERY_MS = 10_000

/** Keeps the figures of the home screen fresh: duties get late without anybody writing anything. */
export function useFreshFigures(): void {
  useEffect(() => {
    void refreshIncidents()
    const timer = setInterval(() => void refreshIncidents(), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
}
