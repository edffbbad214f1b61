import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import type { WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import cards from '../../../parts/card.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'

const looks = {
  waiting: ['calm', IconCircleDashed, 'recovery.watch.criterionWaiting'],
  met: ['good', IconCircleCheckFilled, 'recovery.watch.criterionMet'],
  unmet: ['warn', IconCircleDashed, 'recovery.watch.criterionUnmet']
} as const

type Props = { readonly desk: WatchDesk; readonly state: IncidentState }

/** What must be so before the watch ends, what is left of the incident, and what was left when it ended. */
export function WatchSide({ desk, state }: Props) {
  const { t } = useTranslation()
  const words = resumptionWordsOf(useLanguage())
  const left = state.monitor.closed?.left ?? []
  return (
    <div className={cards.column}>
      <section className={styles.part} aria-labelledby="watch-criteria">
        <h2 id="watch-criteria" className={styles.heading}>
          {t('recovery.watch.criteria')}
        </h2>
        <ul className={styles.plain} aria-labelledby="watch-criteria">
          {desk.criteria.map(({ code, standing, count }) => (
            <li key={code} className={styles.entry}>
              <Mark tone={looks[standing][0]} shape={looks[standing][1]}>
                {t(looks[standing][2], { count })}
              </Mark>{' '}
              {words.criteria[code]}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="watch-outstanding">
        <h2 id="watch-outstanding" className={styles.heading}>
          {t('recovery.watch.outstanding')}
        </h2>
        {desk.outstanding.length === 0 && <p className={styles.lead}>{t('recovery.watch.outstandingNone')}</p>}
        <ul className={styles.plain} aria-labelledby="watch-outstanding">
          {desk.outstanding.map(({ kind, ids }) => (
            <li key={kind} className={styles.entry}>
              {t('recovery.watch.outstandingCount', { kind: words.outstanding[kind], count: ids.length })}
            </li>
          ))}
        </ul>
      </section>
      {left.length > 0 && (
        <section className={styles.part} aria-labelledby="watch-left">
          <h2 id="watch-left" className={styles.heading}>
            {t('recovery.watch.left')}
          </h2>
          <ul className={styles.plain}>
            {left.map(({ text, owner }) => (
              <li key={`${text}/${owner}`} className={styles.entry}>
                {owner === '' ? text : t('recovery.watch.leftOwner', { text, owner })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
