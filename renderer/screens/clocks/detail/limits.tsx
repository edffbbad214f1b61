import { IconFlag3Filled } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { zoneOfLaw } from '../../../../shared/calendar/jurisdiction.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { deadlineWords } from '../../../../shared/report/words/deadline.ts'
import { formatWithWeekday } from '../../../../shared/report/weekday.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { DeadlineRow, LimitLine } from '../../../../shared/view/deadlines.ts'
import { limitLines } from '../../../../shared/view/deadlines.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { openClockDialog } from '../dialogs/open-dialog.ts'
import styles from './detail.module.css'

type Props = { readonly row: DeadlineRow; readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** How the time of a report is counted: each limit from its anchor to its end, the one that ends first marked. */
export function Limits({ row, state, playbook }: Props) {
  const { t } = useTranslation()
  const lines = useMemo(() => limitLines(row, state, playbook), [row, state, playbook])
  return (
    <section aria-labelledby="clock-limits">
      <h3 id="clock-limits" className={styles.heading}>
        {t('clocks.detail.limits')}
      </h3>
      {lines.length === 0 ? (
        <p className="dim">{t('clocks.detail.none')}</p>
      ) : (
        <table className={styles.limits}>
          <thead>
            <tr>
              {(['by', 'from', 'span', 'end'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`clocks.detail.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.by} line={line} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Line({ line, row }: { readonly line: LimitLine; readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { limits, span } = deadlineWords(language)
  return (
    <tr data-holds={line.holds || undefined}>
      <th scope="row">
        {limits[line.by]}
        {line.holds && (
          <span className={styles.holds}>
            <IconFlag3Filled aria-hidden size={14} /> {t('clocks.detail.holds')}
          </span>
        )}
      </th>
      <td>
        <From line={line} row={row} />
      </td>
      <td>{line.span ? span(line.span) : ''}</td>
      <td>
        <End line={line} row={row} />
      </td>
    </tr>
  )
}

function From({ line, row }: { readonly line: LimitLine; readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { anchors } = deadlineWords(language)
  const { anchor, from } = line
  const byHand = row.record.anchors.some(({ value }) => value.anchor === from)
  if (!anchor)
    return (
      <>
        {anchors[from]} <span className="dim">{t('clocks.detail.notYet')}</span>
      </>
    )
  const how = { hand: 'clocks.detail.byHand', log: 'clocks.detail.byLog', report: 'clocks.detail.byReport' } as const
  return (
    <>
      {anchors[from]} <span className="digits">{formatInstant(anchor.at, zone)}</span>{' '}
      <span className="dim">{t(how[anchor.by])}</span>{' '}
      {byHand && (
        <button
          type="button"
          className={styles.small}
          aria-label={t('clocks.dialog.takeBackAnchor', { anchor: anchors[from] })}
          onClick={() => openClockDialog({ kind: 'takeBackAnchor', deadline: row.id, part: row.part, anchor: from })}
        >
          {t('clocks.detail.takeBack')}
        </button>
      )}
    </>
  )
}

function End({ line, row }: { readonly line: LimitLine; readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { limit } = line
  if (!limit) return '—'
  const law = zoneOfLaw(row.rule.jurisdiction)
  return (
    <>
      {limit.at === null ? (
        t('clocks.detail.notKnown')
      ) : (
        <>
          <strong className="digits">{formatWithWeekday(limit.at, zone, language)}</strong>
          {law !== zone && (
            <span className={styles.local}>
              {t('clocks.detail.inLaw', { time: formatWithWeekday(limit.at, law, language) })}
            </span>
          )}
        </>
      )}
      {limit.basis !== null && <span className={styles.basis}>{t(`clocks.basis.${limit.basis}`)}</span>}
    </>
  )
}
