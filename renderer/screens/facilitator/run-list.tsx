import { IconAlertTriangle, IconCheck, IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '../../../shared/report/time.ts'
import type { DeskRow } from '../../../shared/view/drill/desk.ts'
import { deskGroups } from '../../../shared/view/drill/desk.ts'
import chips from '../../parts/chips.module.css'
import choice from '../../parts/list-row.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { WayIcon } from '../drills/way-icon.tsx'
import styles from './facilitator.module.css'
import { chooseInject, filterDesk, useDeskLook } from './view.ts'

type Props = { readonly rows: readonly DeskRow[]; readonly chosen: string | null }

/** Every inject of the drill: what comes and when, what is held, what is out and what the room made of it. */
export function RunList({ rows, chosen }: Props) {
  const { t } = useTranslation()
  const filter = useDeskLook((view) => view.filter)
  const late = rows.filter((row) => row.late).length
  const unseen = rows.filter(({ group, run }) => group === 'released' && !run.seen && run.answers.length === 0).length
  return (
    <nav className={styles.list} aria-label={t('drill.desk.list')}>
      <div className={chips.chips} role="group" aria-label={t('drill.desk.filter')}>
        {(['all', ...deskGroups] as const).map((one) => {
          const count = one === 'all' ? rows.length : rows.filter(({ group }) => group === one).length
          const notes =
            one === 'released'
              ? [
                  late > 0 && t('drill.desk.lateOf', { count: late }),
                  unseen > 0 && t('drill.desk.unseenOf', { count: unseen })
                ]
              : []
          return (
            <button
              key={one}
              type="button"
              aria-pressed={filter === one}
              data-late={(one === 'released' && late > 0) || undefined}
              onClick={() => filterDesk(one)}
            >
              {one === 'all' ? t('common.all') : t(`drill.desk.of.${one}`)} <span className="digits">{count}</span>
              {notes.filter((note) => note !== false).map((note) => ` · ${note}`)}
            </button>
          )
        })}
      </div>
      {rows.length === 0 && <p>{t('drill.desk.empty')}</p>}
      {deskGroups.map((group) => {
        const own = rows.filter((row) => row.group === group)
        if (own.length === 0 || (filter !== 'all' && filter !== group)) return null
        return (
          <section key={group} aria-label={t(`drill.desk.of.${group}`)}>
            <h2>
              {t(`drill.desk.of.${group}`)} <span className="digits">{own.length}</span>
            </h2>
            <ul>
              {own.map((row) => (
                <li key={row.run.inject.id}>
                  <RunRow row={row} chosen={row.run.inject.id === chosen} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

function RunRow({ row, chosen }: { readonly row: DeskRow; readonly chosen: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  const { inject, seen, answers, improvised, earlier } = row.run
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  const isSeen = seen !== undefined || answers.length > 0
  const done = row.deeds.filter(({ doneAt }) => doneAt !== null).length
  return (
    <button
      ref={button}
      type="button"
      className={`${choice.row} ${styles.row}`}
      data-group={row.group}
      aria-current={chosen || undefined}
      onClick={() => chooseInject(inject.id)}
    >
      <span className={styles.rowTop}>
        <WayIcon way={inject.via} />
        <When row={row} />
        {improvised && <span className={styles.tagged}>{t('drill.desk.improvised')}</span>}
        {earlier.length > 0 && <span className={styles.tagged}>{t('drill.desk.changed')}</span>}
      </span>
      <span className={styles.rowText}>{inject.text[language]}</span>
      {row.group === 'released' && (
        <span className={styles.rowTop}>
          <span className={styles.fact} data-good={isSeen}>
            {isSeen ? <IconEye aria-hidden size={15} /> : <IconEyeOff aria-hidden size={15} />}
            {isSeen ? t('drill.desk.seenBy', { who: (seen ?? answers[0])?.by.person ?? '' }) : t('drill.desk.notSeen')}
          </span>
          {row.deeds.length > 0 && (
            <span className={styles.fact} data-good={done === row.deeds.length}>
              <IconCheck aria-hidden size={15} />
              {t('drill.desk.doneOf', { done, all: row.deeds.length })}
            </span>
          )}
          {row.late && (
            <span className={styles.lateFact}>
              <IconAlertTriangle aria-hidden size={15} />
              {t('drill.desk.late')}
            </span>
          )}
        </span>
      )}
    </button>
  )
}

function When({ row: { run, toGo, group } }: { readonly row: DeskRow }) {
  const { t } = useTranslation()
  const from = (seconds: number) => formatDuration(seconds * 1000)
  if (group === 'upcoming' && toGo !== null) {
    const text = toGo > 0 ? 'drill.desk.toGo' : 'drill.desk.dueNow'
    return <b className="digits">{t(text, { time: formatDuration(Math.abs(toGo)) })}</b>
  }
  return <span className="digits">{from(run.inject.atSeconds)}</span>
}
