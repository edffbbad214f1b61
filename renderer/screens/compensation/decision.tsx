import { IconAlertTriangleFilled, IconCircleCheckFilled, IconHourglassHigh, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import styles from './compensation.module.css'
import { openCompensationDialog } from './dialog.ts'
import { approving, proposing } from './intents.ts'
import { Signatures } from './signatures.tsx'

const shapes = {
  waits: IconHourglassHigh,
  inForce: IconCircleCheckFilled,
  fallen: IconAlertTriangleFilled,
  barred: IconLock
} as const

type Props = { readonly desk: CompensationDesk; readonly state: IncidentState }

/** The decision on compensation: who proposed it, who signed, and whether it still holds. */
export function Decision({ desk }: Props) {
  const { t } = useTranslation()
  const { decision } = desk
  const proposable = !decision || decision.stands === 'fallen'
  return (
    <section
      className={`${cards.card} ${styles.card}`}
      aria-label={t('compensation.decision.title')}
      data-stands={decision?.stands}
    >
      <h2>{t('compensation.decision.title')}</h2>
      {decision ? (
        <Proposed desk={desk} decision={decision} />
      ) : (
        <p className="dim">{t('compensation.decision.none')}</p>
      )}
      <p className="dim">{t('compensation.decision.rule')}</p>
      <div className={styles.acts}>
        {proposable && (
          <ActButton
            refused={refusedText(proposing(desk, 'refuse', '-'))}
            onAct={() => openCompensationDialog({ kind: 'propose' })}
          >
            {t('compensation.decision.propose')}
          </ActButton>
        )}
        {decision?.stands === 'waits' && (
          <ActButton
            variant="filled"
            refused={refusedText(approving(desk))}
            onAct={() => openCompensationDialog({ kind: 'approve' })}
          >
            {t('compensation.decision.approve')}
          </ActButton>
        )}
        {decision && (
          <ActButton onAct={() => openCompensationDialog({ kind: 'withdraw' })}>
            {t('compensation.decision.withdraw')}
          </ActButton>
        )}
      </div>
    </section>
  )
}

type ProposedProps = {
  readonly desk: CompensationDesk
  readonly decision: NonNullable<CompensationDesk['decision']>
}

function Proposed({ decision: { resolution, standing, stands } }: ProposedProps) {
  const { t } = useTranslation()
  const zone = useZone()
  const terms = compensationWordsOf(useLanguage())
  const Shape = shapes[stands]
  const { proposed, outcome } = resolution
  return (
    <>
      <p className={styles.standing} data-stands={stands}>
        <Shape aria-hidden size={20} />
        {terms.outcomes[outcome]} — {t(`compensation.decision.${stands}`)}
      </p>
      <p>
        {proposed.value}{' '}
        <span className="dim digits">
          {t('compensation.decision.proposedBy', {
            person: proposed.by.person,
            time: formatInstant(proposed.at, zone)
          })}
        </span>
      </p>
      <Signatures signed={standing.signed} />
    </>
  )
}
