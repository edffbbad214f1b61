import { useMemo } from 'react'
import { isPerson } from '../../../shared/incident/person.ts'
import type { CallDesk } from '../../../shared/view/call-desk.ts'
import { callDesk, chosenCall } from '../../../shared/view/call-desk.ts'
import type { NextCall } from '../../../shared/view/next-calls.ts'
import type { Watched } from '../../../shared/watch/engine.ts'
import { useSession } from '../../store/session.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useDesk } from './desk.ts'
import { useDeskNow, useWatched } from './use-watched.ts'

/** What the desk shows at the moment. `mine`: the call before the person is taken by them. */
export type DeskView = {
  readonly watched: Watched
  readonly now: number
  readonly desk: CallDesk
  readonly chosen: NextCall | null
  readonly mine: boolean
}

/** The desk of the person before the screen. */
export function useDeskView(open: Pick<OpenIncidentProps, 'state' | 'playbook'>): DeskView {
  const watched = useWatched(open)
  const now = useDeskNow(open.state)
  const person = useSession((session) => session.settings?.person ?? '')
  const role = useDesk((picked) => picked.role)
  const wanted = useDesk((picked) => picked.wanted)
  const view = useMemo(() => callDesk(watched, person, now), [watched, person, now])
  const chosen = useMemo(() => chosenCall(view, { role, wanted }, watched, now), [view, role, wanted, watched, now])
  const mine = chosen?.takenBy ? isPerson({ person }, chosen.takenBy.by.person) : false
  return { watched, now, desk: view, chosen, mine }
}
