import { Button, Group } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { durationWords, formatInstant } from '../../../shared/report/time.ts'
import type { Away } from '../../../shared/view/away.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useRowsOf } from '../../parts/use-rows-of.ts'
import { useZone } from '../../store/zone.ts'
import { useEscalationRows, useWatched } from '../escalations/use-escalations.ts'
import { acknowledgeAll } from './acknowledge-all.ts'
import styles from './away.module.css'
import { AwayRow } from './away-row.tsx'

const ROW_PX = 84

type Props = {
  readonly review: Away
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

/** What fell due while nobody watched, by escalation, the oldest first; one key acknowledges all of it. */
export function AwayDialog({ review, state, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const [busy, setBusy] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useEscalationRows(useWatched(state, playbook))
  const rowById = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const keys = useMemo(() => review.groups.map(({ escalation }) => escalation.id), [review])
  const virtual = useRowsOf({ keys, scroller, rowPx: ROW_PX, listPx: 480 })
  const all = async () => {
    if (busy) return
    setBusy(true)
    await acknowledgeAll(review.groups.flatMap(({ escalation }) => rowById.get(escalation.id) ?? []))
    setBusy(false)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'y' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    void all()
  }
  return (
    <Dialog title={t('escalation.away.title')} size="xl" onClose={onClose}>
      {/* The key is an extra: the button beside it does the same. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.body} onKeyDown={onKeyDown}>
        <p className={styles.lead}>
          {t('escalation.away.lead', {
            from: formatInstant(review.from, zone),
            to: formatInstant(review.to, zone, { day: false }),
            span: durationWords(review.to - review.from, language),
            count: review.groups.length,
            steps: review.steps
          })}
        </p>
        {/* What scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div ref={scroller} className={styles.scroll} role="group" aria-label={t('escalation.away.list')} tabIndex={0}>
          <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const group = review.groups[item.index]
              return group ? (
                <li
                  key={group.escalation.id}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className={styles.place}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <AwayRow group={group} row={rowById.get(group.escalation.id)} />
                </li>
              ) : null
            })}
          </ul>
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('escalation.away.later')}
          </Button>
          <Button data-autofocus disabled={busy} onClick={() => void all()} rightSection={<kbd>y</kbd>}>
            {t('escalation.away.all', { count: review.groups.length })}
          </Button>
        </Group>
      </div>
    </Dialog>
  )
}
