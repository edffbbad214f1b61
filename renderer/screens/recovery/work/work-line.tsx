import type { Icon } from '@tabler/icons-react'
import {
  IconBan,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconClockExclamation,
  IconHandStop,
  IconPlayerPlayFilled
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { endOf } from '../../../../shared/incident/progress/work.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { WorkRow, WorkStatus } from '../../../../shared/view/recovery/work-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import { amountOf, amountWords, ownerName, stepOf } from './amount-words.ts'
import { Meter } from './meter.tsx'
import { openWorkDialog, pickWork } from './view.ts'
import { advanceOne } from './work-acts.ts'
import work from './work.module.css'

const looks: Readonly<Record<WorkStatus, readonly [Tone, Icon]>> = {
  blocked: ['bad', IconHandStop],
  late: ['bad', IconClockExclamation],
  running: ['calm', IconPlayerPlayFilled],
  waiting: ['calm', IconCircleDashed],
  finished: ['good', IconCircleCheckFilled],
  dropped: ['calm', IconBan]
}

/** One piece of work: how it stands, whose it is, how far it is, and what holds it up. */
export function WorkLine({ row, chosen }: { readonly row: WorkRow; readonly chosen: boolean }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { work: item, status, share, plan, blocks, isLate } = row
  const [tone, shape] = looks[status]
  const time = (ms: number | null) =>
    ms === null ? t('recovery.work.planOpen') : formatInstant(ms, zone, { day: false, zone: false })
  const who = ownerName(item, names)
  const end = endOf(item)
  return (
    <li className={work.row} data-chosen={chosen || undefined}>
      <div>
        <button
          type="button"
          className={`${styles.pick} ${work.name}`}
          aria-current={chosen || undefined}
          onClick={() => pickWork(item.id)}
        >
          {item.title}
        </button>
        <div className={work.line}>
          <Mark tone={tone} shape={shape}>
            {t(`recovery.work.status.${status}`)}
          </Mark>
          <span className={work.bar}>
            <Meter share={share} />
            <span className="digits">{amountWords(amountOf(item))}</span>
          </span>
          <span>{who === '' ? t('recovery.work.noOwner') : t('recovery.work.owner', { who })}</span>
          {(plan.start !== null || plan.end !== null) && (
            <span className={isLate ? `${work.late} digits` : 'digits'}>
              {t('recovery.work.plan', { start: time(plan.start), end: time(plan.end) })}
            </span>
          )}
          {end && (
            <span className="dim digits">
              {t('recovery.work.endedAt', { time: time(end.at), person: end.by.person })}
              {end.value !== '' && ` — ${end.value}`}
            </span>
          )}
        </div>
      </div>
      <Acts row={row} />
      {blocks.map((block) => (
        <div key={block.id} className={work.blocked}>
          <IconHandStop aria-hidden size={16} />
          {block.on !== '' && <strong>{t('recovery.work.blockedBy', { on: block.on })}</strong>}
          <span>{block.began.value}</span>
          <span className="dim digits">{t('recovery.work.blockedSince', { time: time(block.began.at) })}</span>
          <ActButton onAct={() => openWorkDialog({ kind: 'unblock', work: item.id, block: block.id })}>
            {t('recovery.work.action.unblock')}
          </ActButton>
        </div>
      ))}
    </li>
  )
}

function Acts({ row: { work: item } }: { readonly row: WorkRow }) {
  const { t } = useTranslation()
  const amount = amountOf(item)
  const of = { work: item.title }
  if (endOf(item)) {
    return (
      <div className={work.acts}>
        <ActButton onAct={() => openWorkDialog({ kind: 'reopen', work: item.id })}>
          {t('recovery.work.action.reopen')}
        </ActButton>
      </div>
    )
  }
  return (
    <div className={work.acts} role="group" aria-label={item.title}>
      {amount.done < amount.of && (
        <ActButton title={t('recovery.work.dialog.advance', of)} onAct={() => void advanceOne(item)}>
          {t('recovery.work.action.step', { count: stepOf(amount) })}
          {amount.of === 100 && '%'}
        </ActButton>
      )}
      {(['advance', 'finish', 'block', 'edit', 'drop'] as const).map((kind) => (
        <ActButton key={kind} onAct={() => openWorkDialog({ kind, work: item.id })}>
          {t(`recovery.work.action.${kind}`)}
        </ActButton>
      ))}
    </div>
  )
}
