import type { KeyboardEvent } from 'react'
import { useMemo } from 'react'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { boardOf } from '../../../../shared/view/board.ts'
import { useAfterFirst } from '../../../parts/use-after-first.ts'
import { useSelection } from '../../../store/selection.ts'
import { actorOf, useSession } from '../../../store/session.ts'
import { moveFocus } from '../focus.ts'
import { ColumnView } from './column.tsx'
import styles from './columns.module.css'
import { useBoardNow } from '../use-board-now.ts'

/** How high (px) a card is at least, and what stands over the cards. */
const CARD_PX = 110
const ABOVE_PX = 460

const arrows: Readonly<Record<string, Parameters<typeof moveFocus>[0]>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
}

/** The six departments side by side. The board is made once a second and at every change; its cards are drawn when they differ. */
export function Columns({ state, playbook }: { readonly state: IncidentState; readonly playbook: PlaybookIndex }) {
  const now = useBoardNow(state)
  const settings = useSession((session) => session.settings)
  const filter = useSelection((selected) => selected.filter)
  const marked = useSelection((selected) => selected.marked)
  const isAfter = useAfterFirst()
  const board = useMemo(
    () => boardOf(state, playbook, now, actorOf(settings), filter),
    [state, playbook, now, settings, filter]
  )
  return (
    // The keys only move the focus between the cards, which are buttons of their own.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.columns} data-columns data-marking={marked.size > 0 || undefined} onKeyDown={onArrow}>
      {board.columns.map((column) => (
        <ColumnView
          key={column.department}
          column={column}
          cards={isAfter ? column.cards : column.cards.slice(0, cardsInSight())}
          marked={marked}
          mine={settings?.department === column.department}
        />
      ))}
    </div>
  )
}

/** How many cards of a column are in the first picture: what the window shows. */
function cardsInSight(): number {
  return Math.max(3, Math.ceil((window.innerHeight - ABOVE_PX) / CARD_PX))
}

function onArrow(event: KeyboardEvent): void {
  const direction = arrows[event.key]
  const onCard = event.target instanceof HTMLElement && event.target.dataset['open'] !== undefined
  if (!direction || !onCard) return
  event.preventDefault()
  moveFocus(direction)
}
