import { IconLock, IconLockOpen2, IconWorld } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { go } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import styles from './compensation.module.css'
import { openCompensationDialog } from './dialog.ts'
import { clearing } from './intents.ts'

const shapes = { shut: IconLock, cleared: IconLockOpen2, elsewhere: IconWorld } as const

type Props = { readonly desk: CompensationDesk; readonly state: IncidentState; readonly stream: string }

/** Whether the Japanese ban on making losses good stands in the way, and what lifted it. */
export function Gate({ desk: { gate, clearance, assessment }, stream }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const terms = compensationWordsOf(language)
  const Shape = shapes[gate]
  const kind = clearance ? terms.clearances[clearance.value.kind] : ''
  return (
    <section className={`${cards.card} ${styles.card}`} data-gate={gate} aria-label={t('compensation.gate.title')}>
      <h2>{t('compensation.gate.title')}</h2>
      <p className={styles.standing}>
        <Shape aria-hidden size={20} />
        {t(`compensation.gate.${gate}`, { kind })}
      </p>
      {gate === 'elsewhere' && <p>{assessment?.value.lawNote}</p>}
      {clearance && (
        <p>
          {clearance.value.reference !== '' &&
            t('compensation.gate.reference', { reference: clearance.value.reference })}{' '}
          {clearance.value.text}{' '}
          <span className="dim digits">
            {t('compensation.byAt', { person: clearance.by.person, time: formatInstant(clearance.at, zone) })}
          </span>
        </p>
      )}
      <div className={styles.acts}>
        <ActButton
          variant={gate === 'shut' ? 'filled' : 'default'}
          refused={refusedText(clearing)}
          onAct={() => openCompensationDialog({ kind: 'clear' })}
        >
          {t(clearance ? 'compensation.gate.replace' : 'compensation.gate.record')}
        </ActButton>
        {clearance && (
          <ActButton
            refused={refusedText({
              name: 'compensation.unclear',
              data: { clearance: clearance.id, reason: '-' }
            })}
            onAct={() => openCompensationDialog({ kind: 'unclear' })}
          >
            {t('compensation.gate.undo')}
          </ActButton>
        )}
        <ActButton variant="subtle" onAct={() => go({ screen: 'clocks', stream })}>
          {t('compensation.gate.clock')}
        </ActButton>
      </div>
    </section>
  )
}
