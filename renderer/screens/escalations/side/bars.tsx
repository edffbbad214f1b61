import { Button } from '@mantine/core'
import { IconBarrierBlock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isBarred } from '../../../../shared/incident/escalation/escalation.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { deskWordsOf } from '../../../../shared/report/words/desk.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { openEscalationDialog } from '../dialogs/open-dialog.ts'
import styles from './side.module.css'

/** What may not be done at present, why, and the signature that lifts it. */
export function Bars({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const words = deskWordsOf(useLanguage()).bars
  const standing = [...state.bars.values()].filter((bar) => isBarred(state.bars, bar.kind))
  if (standing.length === 0) return null
  return (
    <section aria-labelledby="side-bars">
      <h2 id="side-bars" className={styles.heading}>
        {t('escalation.bar.title')}
      </h2>
      <ul className={styles.rows}>
        {standing.map((bar) => (
          <li key={bar.kind} className={styles.row} data-bar>
            <strong>
              <IconBarrierBlock aria-hidden size={18} /> {words[bar.kind]}
            </strong>
            <span className="dim">{bar.raised.value}</span>
            {bar.twoPerson && <span>{t('escalation.bar.signed', { count: bar.lifts.length })}</span>}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => openEscalationDialog({ kind: 'lift', bar: bar.kind })}
            >
              {t('escalation.action.lift')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
