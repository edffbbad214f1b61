import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import { LaterMenu } from '../../../parts/later-menu.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { showEscalation } from '../../../store/escalation-view.ts'
import { incident } from '../../../store/incident.ts'
import { go } from '../../../store/route.ts'
import { Countdown } from '../../escalations/countdown.tsx'
import { AcknowledgeButton } from '../../escalations/acknowledge-button.tsx'
import { openEscalationDialog } from '../../escalations/dialogs/open-dialog.ts'
import { LevelMark } from '../../escalations/level-mark.tsx'
import { isSameRow } from '../../escalations/list-row.tsx'
import { useHeadline } from '../../escalations/use-headline.ts'
import { SinceWord } from '../../escalations/since-word.tsx'
import styles from './escalation.module.css'

const actions = ['resolve', 'comment', 'hand'] as const

type Props = { readonly row: EscalationRow; readonly first: boolean }

/** One escalation that waits: what, which level, for whom, since when, what comes next; one click acknowledges it. */
export const EscalationCard = memo(
  function EscalationCard({ row, first }: Props) {
    const { t } = useTranslation()
    const names = useNames()
    const { escalation, pending, next } = row
    const headline = useHeadline(escalation)
    const who = pending.map(names.role).join(t('escalation.listMark'))
    const open = () => {
      const { stream } = incident.getState()
      if (stream === null) return
      showEscalation(row.id)
      go({ screen: 'escalations', stream })
    }
    return (
      <li className={styles.card} data-mine={row.mine || undefined}>
        <button type="button" className={styles.cardOpen} title={`${headline.rule} ${headline.subject}`} onClick={open}>
          <span className={styles.cardText}>
            {headline.subject === '' ? headline.rule : `${escalation.rule} ${headline.subject}`}
          </span>
          <span className={styles.cardSide}>
            <LevelMark level={row.level} levels={escalation.levels} />
            <SinceWord since={escalation.since} />
            {next && (
              <span>
                {t('escalation.board.afterwards')} <Countdown at={next.at} />
              </span>
            )}
            <span className={styles.who}>→ {who}</span>
          </span>
        </button>
        <span className={styles.cardActs}>
          <AcknowledgeButton row={row} size="compact-sm" />
          {first && <kbd className={styles.key}>y</kbd>}
          <LaterMenu
            position="bottom-end"
            target={
              <button
                type="button"
                className={styles.link}
                aria-label={t('escalation.board.more', { rule: escalation.rule })}
              >
                <IconDots aria-hidden size={18} />
              </button>
            }
          >
            {actions.map((kind) => (
              <Menu.Item key={kind} onClick={() => openEscalationDialog({ kind, escalation: row.id })}>
                {t(`escalation.action.${kind}`)}
              </Menu.Item>
            ))}
          </LaterMenu>
        </span>
      </li>
    )
  },
  (a, b) => a.first === b.first && isSameRow(a.row, b.row)
)
