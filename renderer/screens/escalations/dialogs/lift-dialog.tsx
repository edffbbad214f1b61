import { useTranslation } from 'react-i18next'
import type { Bar, BarKind } from '../../../../shared/incident/escalation/escalation.ts'
import { deskWordsOf } from '../../../../shared/report/words/desk.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { sent } from '../../board/dialogs/sent.ts'
import styles from './dialogs.module.css'

type Props = { readonly kind: BarKind; readonly bar: Bar | undefined; readonly onClose: () => void }

/** Signs for lifting a bar; where two people are needed the first signature lifts nothing yet. */
export function LiftDialog({ kind, bar, onClose }: Props) {
  const { t } = useTranslation()
  const what = deskWordsOf(useLanguage()).bars[kind]
  return (
    <ReasonDialog
      title={t('escalation.dialog.lift', { what })}
      confirm={t('escalation.action.lift')}
      lead={
        bar?.twoPerson ? (
          <p className={styles.lead}>{t('escalation.bar.signed', { count: bar.lifts.length })}</p>
        ) : undefined
      }
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'bar.lift', data: { bar: kind, reason } })}
    />
  )
}
