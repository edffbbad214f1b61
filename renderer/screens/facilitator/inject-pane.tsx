import { IconBan, IconClock, IconEdit, IconHandStop, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../shared/drill/exercise.ts'
import { deedText } from '../../../shared/report/deed-text.ts'
import { formatClock, formatDuration } from '../../../shared/report/time.ts'
import type { DeskRow } from '../../../shared/view/drill/desk.ts'
import { senderText } from '../../../shared/view/drill/sender.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { conditionText } from '../drills/condition-text.ts'
import { WayIcon } from '../drills/way-icon.tsx'
import { refusedInject } from './refused-inject.ts'
import { deskActs } from './desk-acts.ts'
import styles from './facilitator.module.css'

type Props = { readonly row: DeskRow; readonly now: number; readonly exercise: Exercise }

/** The chosen inject: what it says, what it expects, what the room made of it, and what can be done with it. */
export function InjectPane({ row }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { inject, dueAt, earlier, skipped, skippedBecause, held } = row.run
  const clock = (ms: number) => formatClock(ms, zone, true)
  return (
    <section className={styles.pane} aria-label={`${t('drill.library.injects')} ${inject.id}`}>
      <p className={styles.paneHead}>
        <span className={styles.fact}>
          <WayIcon way={inject.via} size={20} />
          {t(`drill.library.via.${inject.via}`)}
        </span>
        <span>{senderText(inject.from, names, language)}</span>
        <span className={styles.fact}>
          <IconClock aria-hidden size={16} />
          <span className="digits">
            {formatDuration(inject.atSeconds * 1000)} ({t('drill.desk.at', { time: clock(dueAt) })})
          </span>
        </span>
      </p>
      <InjectTools row={row} />
      <p className={styles.said}>{inject.text[language]}</p>
      {inject.attachments.map((file) => (
        <p key={file.name}>
          {t('drill.inbox.attachment', { name: file.name })}: {file.text[language]}
        </p>
      ))}
      {held && <p className={styles.because}>{t('drill.desk.heldBecause', { reason: held.value || '—' })}</p>}
      {skipped && (
        <p className={styles.because}>
          {t('drill.desk.skippedBecause', {
            by: t(`drill.desk.skippedBy.${skipped.value}`),
            reason: skipped.value === 'condition' ? '' : (skippedBecause ?? '')
          })}
        </p>
      )}
      <h3>{t('drill.library.expected')}</h3>
      <p>{inject.expected[language]}</p>
      <Deeds row={row} />
      {inject.conditions.length > 0 && (
        <>
          <h3>{t('drill.library.conditions')}</h3>
          <ul>
            {inject.conditions.map((one) => (
              <li key={JSON.stringify(one)}>{conditionText(one, names, language)}</li>
            ))}
          </ul>
        </>
      )}
      {earlier.map((one) => (
        <p key={one.at} className="dim">
          {t('drill.desk.earlier')} ({clock(one.at)} {one.by.person}): {one.value.inject.text[language]}
        </p>
      ))}
    </section>
  )
}

/** What the room did of it, and when. */
function Deeds({ row: { run, deeds } }: { readonly row: DeskRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { inject, releasedAt, releasedBy, seen, answers } = run
  const clock = (ms: number) => formatClock(ms, zone, true)
  return (
    <>
      <h3>{t('drill.library.deeds')}</h3>
      <p className="dim">
        {t('drill.library.within')}:{' '}
        {t('drill.library.withinValue', { time: formatDuration(inject.targetSeconds * 1000) })}
      </p>
      {releasedAt !== null && (
        <p>
          {t(releasedBy?.value === 'hand' ? 'drill.desk.outByHand' : 'drill.desk.outAt', { time: clock(releasedAt) })}
          {' — '}
          {seen
            ? t('drill.inbox.seen', { time: clock(seen.at), who: seen.by.person })
            : t(answers.length > 0 ? 'drill.desk.answeredOf' : 'drill.desk.notSeen', { count: answers.length })}
        </p>
      )}
      <ul>
        {deeds.map(({ deed, doneAt }) => (
          <li key={JSON.stringify(deed)}>
            {deedText(deed, names, language)}
            {releasedAt !== null && (
              <b className={styles.deed} data-done={doneAt !== null}>
                {doneAt === null
                  ? t('drill.desk.deedOpen')
                  : t('drill.desk.deedDone', { time: clock(doneAt), after: formatDuration(doneAt - releasedAt) })}
              </b>
            )}
          </li>
        ))}
      </ul>
      {answers.map((one) => (
        <p key={`${one.at}-${one.value}`}>
          {t('drill.inbox.answered', { time: clock(one.at), who: one.by.person, text: one.value })}
        </p>
      ))}
    </>
  )
}

function InjectTools({ row }: { readonly row: DeskRow }) {
  const { t } = useTranslation()
  const { id } = row.run.inject
  const refused = refusedInject(row)
  const isHeld = row.group === 'held'
  return (
    <div className={styles.tools}>
      <ActButton
        variant="filled"
        refused={refused.release}
        leftSection={<IconSend aria-hidden size={16} />}
        onAct={() => deskActs.release(id)}
      >
        {t('drill.desk.release')} <kbd>R</kbd>
      </ActButton>
      <ActButton
        refused={isHeld ? refused.unhold : refused.hold}
        leftSection={<IconHandStop aria-hidden size={16} />}
        onAct={() => (isHeld ? deskActs.unhold(id) : deskActs.hold(id))}
      >
        {t(isHeld ? 'drill.desk.unhold' : 'drill.desk.hold')} <kbd>H</kbd>
      </ActButton>
      <ActButton
        refused={refused.change}
        leftSection={<IconEdit aria-hidden size={16} />}
        onAct={() => deskActs.change(id)}
      >
        {t('drill.desk.change')} <kbd>C</kbd>
      </ActButton>
      <ActButton refused={refused.skip} leftSection={<IconBan aria-hidden size={16} />} onAct={() => deskActs.skip(id)}>
        {t('drill.desk.skip')} <kbd>X</kbd>
      </ActButton>
    </div>
  )
}
