import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { deadlineWords } from '../../../shared/report/words/deadline.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import choice from '../../parts/list-row.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './clocks.module.css'
import { showClocks } from './clocks-view.ts'
import { useRowWords } from './row-words.ts'
import { ShareBar } from './share-bar.tsx'
import { StateMark } from './state-mark.tsx'
import { TimeLeft } from './time-left.tsx'

type Props = { readonly row: DeadlineRow; readonly chosen: boolean }

/** One report of the list: how it stands, until when, to whom, by whom, from what it counts, how sure that is. */
export const ClockRow = memo(
  function ClockRow({ row, chosen }: Props) {
    const { t } = useTranslation()
    const language = useLanguage()
    const zone = useZone()
    const { name, recipient, owner, when } = useRowWords()(row)
    const { clock, due, anchor, rule } = row
    const timed = due !== null && (clock === 'late' || clock === 'running')
    const { anchors, limits } = deadlineWords(language)
    return (
      <button
        type="button"
        className={`${choice.row} ${styles.row}`}
        data-clock={clock}
        aria-current={chosen || undefined}
        onClick={() => showClocks({ selected: row.key })}
      >
        <span className={styles.rowTop}>
          <StateMark clock={clock} />
          {timed && <TimeLeft at={due.at} />}
          {row.percent !== null && <ShareBar percent={row.percent} />}
          <span className={styles.id}>{row.id}</span>
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.when}>
          {when}
          {timed && <span className="dim"> {limits[due.by]}</span>}
        </span>
        <span className={styles.rowSide}>
          {timed && <span>{t(`clocks.jurisdiction.${rule.jurisdiction}`)}</span>}
          <span>{recipient}</span>
          <span>{t('clocks.owner', { who: owner })}</span>
          {anchor && (timed || clock === 'open' || clock === 'sent') && (
            <span>
              {t('clocks.from', {
                anchor: anchors[anchor.name],
                time: formatInstant(anchor.at, zone)
              })}
            </span>
          )}
          <span>{t(`clocks.confidence.${rule.confidence}`)}</span>
        </span>
        {timed && due.basis !== null && <span className={styles.basis}>{t(`clocks.basis.${due.basis}`)}</span>}
      </button>
    )
  },
  (a, b) => a.chosen === b.chosen && isSameRow(a.row, b.row)
)

/** Whether two rows show the same; rows are made anew each second. */
function isSameRow(a: DeadlineRow, b: DeadlineRow): boolean {
  return (
    a.record === b.record &&
    a.clock === b.clock &&
    a.percent === b.percent &&
    a.due?.at === b.due?.at &&
    a.sent?.at === b.sent?.at &&
    a.anchor?.at === b.anchor?.at &&
    a.waitsFor === b.waitsFor &&
    a.off === b.off
  )
}
