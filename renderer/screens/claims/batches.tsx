import { IconAlertTriangleFilled, IconBan, IconCircleCheckFilled, IconHourglassHigh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { BatchRow } from '../../../shared/view/compensation/batches.ts'
import { totalWords } from '../../../shared/view/compensation/total-words.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import { Signatures } from '../compensation/signatures.tsx'
import { openClaimDialog } from './claim-view.ts'
import styles from './claims.module.css'

const shapes = {
  open: IconHourglassHigh,
  decided: IconCircleCheckFilled,
  stale: IconAlertTriangleFilled,
  withdrawn: IconBan
} as const

/** The lists of cases that two people sign, those that wait first. */
export function Batches({ rows }: { readonly rows: readonly BatchRow[] }) {
  const { t } = useTranslation()
  return (
    <section className={`${cards.card} ${styles.card}`} aria-labelledby="claim-batches">
      <h2 id="claim-batches">{t('claims.batches.title')}</h2>
      {rows.length === 0 && <p className="dim">{t('claims.batches.none')}</p>}
      <ul className={styles.batches}>
        {rows.map((row) => (
          <BatchItem key={row.batch.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function BatchItem({ row }: { readonly row: BatchRow }) {
  const { t } = useTranslation()
  const zone = useZone()
  const words = compensationWordsOf(useLanguage())
  const { batch, status, standing, totals, changed, paid } = row
  const { id, number, outcome, lines, proposed, withdrawn } = batch
  const Shape = shapes[status]
  return (
    <li data-status={status}>
      <div className={styles.batchHead}>
        <Shape aria-hidden size={18} />
        <strong>{t('claims.batches.one', { number })}</strong>
        <span>{words.batches[status]}</span>
      </div>
      <div className="digits">
        {t('claims.batches.what', {
          outcome: words.outcomes[outcome],
          count: lines.length,
          total: totals.length === 0 ? t('claims.unknown') : totalWords(totals)
        })}
        {status === 'decided' && outcome === 'pay' && <> · {t('claims.batches.paid', { paid, count: lines.length })}</>}
        {changed > 0 && <> · {t('claims.batches.changed', { count: changed })}</>}
      </div>
      <div className="dim digits">
        {t('claims.batches.proposedBy', { person: proposed.by.person, time: formatInstant(proposed.at, zone) })}
        {proposed.value !== '' && ` · ${proposed.value}`}
        {withdrawn && ` · ${withdrawn.by.person}: ${withdrawn.value}`}
      </div>
      {(status === 'open' || status === 'decided') && <Signatures signed={standing.signed} />}
      <div className={styles.acts}>
        <ActButton
          variant={status === 'open' ? 'filled' : 'default'}
          onAct={() => openClaimDialog({ kind: 'batch', batch: id })}
        >
          {t(status === 'open' ? 'claims.batches.sign' : 'claims.batches.open')}
          <span className="unseen"> {t('claims.batches.one', { number })}</span>
        </ActButton>
        {status !== 'withdrawn' && paid < lines.length && (
          <ActButton onAct={() => openClaimDialog({ kind: 'withdraw', batch: id })}>
            {t('claims.batches.withdraw')}
            <span className="unseen"> {t('claims.batches.one', { number })}</span>
          </ActButton>
        )}
      </div>
    </li>
  )
}
