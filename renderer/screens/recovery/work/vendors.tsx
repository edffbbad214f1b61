import { IconAlertTriangleFilled, IconFlag3Filled, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { VendorRow } from '../../../../shared/view/recovery/work-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { ByAt } from '../by-at.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import { openWorkDialog } from './view.ts'
import work from './work.module.css'

/** The vendors and outside experts who were engaged: their cases, their last word, and who is silent. */
export function Vendors({ rows }: { readonly rows: readonly VendorRow[] }) {
  const { t } = useTranslation()
  return (
    <section className={styles.part} aria-labelledby="work-vendors">
      <h2 id="work-vendors" className={styles.heading}>
        {t('recovery.work.vendors')}
      </h2>
      {rows.length === 0 && <p className={styles.lead}>{t('recovery.work.vendorsEmpty')}</p>}
      <ul className={styles.plain} aria-labelledby="work-vendors">
        {rows.map((row) => (
          <Row key={row.engagement.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row: { engagement, last, silentSince, nextAt } }: { readonly row: VendorRow }) {
  const { t } = useTranslation()
  const names = useNames()
  const { id, vendor, task, caseNumber, topPriority, closed } = engagement
  return (
    <li className={styles.entry}>
      <div className={work.line}>
        <strong>{names.role(vendor)}</strong>
        <span>
          {caseNumber === '' ? t('recovery.work.noCase') : t('recovery.work.caseNumber', { number: caseNumber })}
        </span>
        {topPriority && (
          <Mark tone="warn" shape={IconFlag3Filled}>
            {t('recovery.work.top')}
          </Mark>
        )}
        {closed && (
          <Mark tone="calm" shape={IconLock}>
            {t('recovery.work.closed')}
          </Mark>
        )}
      </div>
      {task !== '' && <p>{task}</p>}
      {silentSince !== null && (
        <Mark tone="bad" shape={IconAlertTriangleFilled}>
          {t('recovery.work.silent')}
        </Mark>
      )}
      {last ? (
        <p>
          {t('recovery.work.lastWord')} <ByAt by={last.by} at={last.at} /> {last.value.text}
        </p>
      ) : (
        silentSince === null && <p className="dim">{t('recovery.work.noWord')}</p>
      )}
      {nextAt !== null && (
        <p>
          {t('recovery.work.nextWord')} <DueWord dueAt={nextAt} />
        </p>
      )}
      {!closed && (
        <div className={styles.acts}>
          {(['hear', 'amend', 'close'] as const).map((kind) => (
            <ActButton key={kind} onAct={() => openWorkDialog({ kind, engagement: id })}>
              {t(`recovery.work.action.${kind}`)}
            </ActButton>
          ))}
        </div>
      )}
    </li>
  )
}
