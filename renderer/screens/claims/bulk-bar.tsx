import { useTranslation } from 'react-i18next'
import { BATCH_ROWS } from '../../../shared/incident/claim/claim.ts'
import { totalWords } from '../../../shared/view/compensation/total-words.ts'
import { totalsOfClaims } from '../../../shared/view/compensation/register.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { openClaimDialog, pickOnly } from './claim-view.ts'
import styles from './claims.module.css'
import type { RegisterView } from './use-register.ts'

/** What can be done with the selected cases: each is named, and their total is shown. There is no button for all of them. */
export function BulkBar({ view: { picked } }: { readonly view: RegisterView }) {
  const { t } = useTranslation()
  if (picked.length === 0) return null
  const claims = picked.map(({ claim }) => claim.id)
  const { assessed } = totalsOfClaims(picked.map(({ claim }) => claim))
  const many = claims.length > BATCH_ROWS ? t('claims.bulk.tooMany', { limit: BATCH_ROWS }) : null
  return (
    <div className={styles.bulk} role="group" aria-label={t('claims.bulk.label')}>
      <span className="digits">
        <strong>{t('claims.bulk.chosen', { count: picked.length })}</strong>{' '}
        {assessed.length > 0 && t('claims.bulk.total', { total: totalWords(assessed) })}
      </span>
      <span className={styles.bulkActs}>
        <ActButton
          variant="filled"
          refused={many ?? refusedText({ name: 'claim.propose', data: { claims, outcome: 'pay', note: '-' } })}
          onAct={() => openClaimDialog({ kind: 'propose', outcome: 'pay', claims })}
        >
          {t('claims.bulk.pay')}
        </ActButton>
        <ActButton
          refused={many ?? refusedText({ name: 'claim.propose', data: { claims, outcome: 'refuse', note: '-' } })}
          onAct={() => openClaimDialog({ kind: 'propose', outcome: 'refuse', claims })}
        >
          {t('claims.bulk.refuse')}
        </ActButton>
        <ActButton
          refused={many ?? refusedText({ name: 'claim.pay', data: { claims, reference: '-' } })}
          onAct={() => openClaimDialog({ kind: 'pay', claims })}
        >
          {t('claims.bulk.paid')}
        </ActButton>
        <ActButton
          refused={many ?? refusedText({ name: 'claim.close', data: { claims, note: '-' } })}
          onAct={() => openClaimDialog({ kind: 'close', claims })}
        >
          {t('claims.bulk.close')}
        </ActButton>
        <ActButton variant="subtle" onAct={() => pickOnly([])}>
          {t('claims.bulk.clear')}
        </ActButton>
      </span>
    </div>
  )
}
