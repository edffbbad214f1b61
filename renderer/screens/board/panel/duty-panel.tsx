import { memo } from 'react'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { cardsOf } from '../../../../shared/view/duty-card.ts'
import { later } from '../../../parts/later.tsx'
import { clock } from '../../../store/clock.ts'
import { useSelection } from '../../../store/selection.ts'
import { actorOf, useSession } from '../../../store/session.ts'

const OpenPanel = later(() => import('./open-panel.tsx').then((part) => part.OpenPanel))

type Props = {
  readonly stream: string
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly events: readonly Envelope[]
}

/** The panel of the duty that is open, if one is. */
export const DutyPanel = memo(function DutyPanel({ stream, state, playbook, events }: Props) {
  const duty = useSelection((selected) => selected.duty)
  const settings = useSession((session) => session.settings)
  if (duty === null) return null
  const card = cardsOf(state, playbook, clock.getState().now, actorOf(settings)).find((one) => one.duty.id === duty)
  if (!card) return null
  return <OpenPanel key={duty} stream={stream} card={card} state={state} playbook={playbook} events={events} />
})
