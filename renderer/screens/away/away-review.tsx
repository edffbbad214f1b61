import { useDeferredValue, useMemo } from 'react'
import { isArchiveStream } from '../../../shared/archive/stream.ts'
import { awayReview } from '../../../shared/view/away.ts'
import { later } from '../../parts/later.tsx'
import { useIncident } from '../../store/incident.ts'
import { useRoute } from '../../store/route.ts'
import { awayView, useAwayView } from './away-store.ts'

const AwayDialog = later(() => import('./away-dialog.tsx').then((part) => part.AwayDialog))

/** "While you were away": opens by itself once for each gap, on any screen of the incident. */
export function AwayReview() {
  const route = useRoute()
  const { status, log, playbook, stream } = useIncident((open) => open)
  const { seen, open } = useAwayView()
  const state = useDeferredValue(log.state)
  const review = useMemo(() => awayReview(state), [state])
  if (status !== 'ready' || !playbook || !review || !('stream' in route) || state.closed) return null
  if (isArchiveStream(route.stream)) return null
  const key = `${stream}/${review.key}`
  if (!open && seen === key) return null
  return (
    <AwayDialog
      review={review}
      state={state}
      playbook={playbook}
      onClose={() => awayView.setState({ seen: key, open: false })}
    />
  )
}
