import { IconFlag, IconGitBranch, IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../shared/drill/exercise.ts'
import { formatClock, formatDuration } from '../../../shared/report/time.ts'
import { addressOf } from '../../store/route.ts'
import { useIncidents } from '../../store/incidents.ts'
import { useZone } from '../../store/zone.ts'
import styles from './facilitator.module.css'

type Props = { readonly exercise: Exercise; readonly stream: string }

/** Beside the injects: the facilitator's own notes, the moments that were tagged, and the branches of this drill. */
export function Side({ exercise, stream }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { notes, tags, beganAt } = exercise
  const clock = (ms: number) => `${formatClock(ms, zone, true)} (${formatDuration(ms - beganAt)})`
  return (
    <aside className={styles.side}>
      <section aria-label={t('drill.desk.notes')}>
        <h2>
          <IconNote aria-hidden size={16} /> {t('drill.desk.notes')}
        </h2>
        {notes.length === 0 && <p className="dim">{t('drill.desk.notesNone')}</p>}
        <ul>
          {notes.toReversed().map((note) => (
            <li key={note.id}>
              <span className="dim digits">{clock(note.at)}</span> {note.value}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('drill.desk.tags')}>
        <h2>
          <IconFlag aria-hidden size={16} /> {t('drill.desk.tags')}
        </h2>
        {tags.length === 0 && <p className="dim">{t('drill.desk.notesNone')}</p>}
        <ul>
          {tags.toReversed().map((tag) => (
            <li key={tag.id}>
              <span className="dim digits">{clock(tag.at)}</span> <b>{tag.label}</b> {tag.value}{' '}
              <span className="dim">
                {tag.by.person}
                {tag.inject !== null && ` · ${tag.inject}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <Branches exercise={exercise} stream={stream} />
    </aside>
  )
}

function Branches({ exercise, stream }: Props) {
  const { t } = useTranslation()
  const list = useIncidents() ?? []
  const { branch, beganAt } = exercise
  const after = (ms: number) => formatDuration(ms - beganAt)
  const others = list.flatMap((one) =>
    one.exercise?.branch?.from === stream ? [{ ...one, at: one.exercise.branch.at }] : []
  )
  const from = branch && list.find((one) => one.stream === branch.from)
  if (!branch && others.length === 0) return null
  return (
    <section aria-label={t('drill.desk.branches')}>
      <h2>
        <IconGitBranch aria-hidden size={16} /> {t('drill.desk.branches')}
      </h2>
      <ul>
        {branch && (
          <li>
            <a href={addressOf({ screen: 'facilitator', stream: branch.from })}>
              {t('drill.desk.branchFrom', { time: after(branch.at) })}
            </a>{' '}
            {from?.title}
          </li>
        )}
        {others.map((one) => (
          <li key={one.stream}>
            <a href={addressOf({ screen: 'facilitator', stream: one.stream })}>
              {t('drill.desk.branchOther', { time: after(one.at) })}
            </a>{' '}
            {one.title}
          </li>
        ))}
      </ul>
    </section>
  )
}
