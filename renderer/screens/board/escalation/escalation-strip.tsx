import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { waitingDecisions } from '../../../../shared/view/decisions.ts'
import { isOpen } from '../../../../shared/view/escalations.ts'
import { useWindowWidth } from '../../../parts/use-window-width.ts'
import { EscalationDialogs } from '../../escalations/dialogs/escalation-dialogs.tsx'
import { EngineLate } from '../../escalations/engine-late.tsx'
import { useEscalationRows, useWatched } from '../../escalations/use-escalations.ts'
import { CalmLine } from './calm-line.tsx'
import { DecisionCard } from './decision-card.tsx'
import { EscalationCard } from './escalation-card.tsx'
import { Row } from './row.tsx'
import { useStripCommands } from './use-strip-commands.ts'

/** How wide (px) a card is at least, and what stands beside the cards. */
const CARD_PX = 460
const BESIDE_PX = 250

/**
 * What climbs and what waits for a human decision, on the board: one line while all is calm, else a row each. What is
 * not acknowledged stays until it is.
 */
export function EscalationStrip({
  state,
  playbook
}: {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}) {
  const { t } = useTranslation()
  const watched = useWatched(state, playbook)
  const rows = useEscalationRows(watched)
  const room = Math.max(2, Math.floor((useWindowWidth() - BESIDE_PX) / CARD_PX))
  const asked = rows.filter((row) => row.status === 'asked')
  const decisions = useMemo(() => waitingDecisions(watched.state), [watched])
  useStripCommands(asked[0] ?? null)
  return (
    <>
      <EngineLate watched={watched} />
      {asked.length > 0 && (
        <Row
          id="board-escalations"
          tone="late"
          title={t('escalation.board.title')}
          count={asked.length}
          more={asked.length > room}
          tools
        >
          {asked.slice(0, room).map((row, index) => (
            <EscalationCard key={row.id} row={row} first={index === 0} />
          ))}
        </Row>
      )}
      {decisions.length > 0 && (
        <Row
          id="board-decisions"
          tone="warning"
          title={t('escalation.board.decisions')}
          count={decisions.length}
          more={decisions.length > room}
          tools={asked.length === 0}
        >
          {decisions.slice(0, room).map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </Row>
      )}
      {asked.length === 0 && decisions.length === 0 && <CalmLine rows={rows.filter(isOpen)} watched={watched} />}
      <EscalationDialogs state={state} playbook={playbook} />
    </>
  )
}
