import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { formatClock, formatInstant, zoneLabel } from '../../../shared/report/time.ts'
import { commanderOf } from '../../../shared/view/declare/commander.ts'
import { timesOf } from '../../../shared/view/declare/command.ts'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { isAhead } from '../../../shared/view/declare/draft.ts'
import { servicesOf } from '../../../shared/view/declare/services.ts'
import { useNow, wallNow } from '../../store/clock.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { useZone } from '../../store/zone.ts'
import type { Language } from '../../text/i18n.ts'
import styles from './declare-footer.module.css'

type Props = { readonly draft: DeclareDraft; readonly playbook: PlaybookIndex }

/** One line in words of what is going to be declared, or of what is still to be chosen. It counts with the clock. */
export function DeclareLine({ draft, playbook }: Props) {
  const { t, i18n } = useTranslation()
  const me = actorOf(useSession((state) => state.settings))
  const names = namesOf(playbook, i18n.language as Language)
  const effect = useEffectWords(draft, playbook)
  const commander = commanderOf(draft, me, playbook)
  if (draft.type === null) return <p className={styles.line}>{t('declare.missing.type')}</p>
  if (draft.severity === null) return <p className={styles.line}>{t('declare.missing.severity')}</p>
  const count = servicesOf(draft, playbook, wallNow()).size
  const who = `${commander.person} / ${names.role(commander.role)}`
  return (
    <p className={styles.line}>
      <strong>
        {t('declare.line', {
          severity: names.severity(draft.severity),
          type: names.type(draft.type),
          mode: t(draft.drill ? 'declare.drill' : 'declare.live')
        })}
      </strong>
      <span className={styles.lineRest}>
        <span>
          {commander.person === '' ? t('declare.missing.commander') : t('declare.lineCommander', { commander: who })}
        </span>
        <span>{count === 0 ? t('declare.lineNoServices') : t('declare.lineServices', { count })}</span>
        <span className="digits">{effect}</span>
      </span>
    </p>
  )
}

/** When the halt takes effect, in words. */
function useEffectWords(draft: DeclareDraft, playbook: PlaybookIndex): string {
  const { t } = useTranslation()
  const now = useNow()
  const zone = useZone()
  if (isAhead(draft, playbook, now)) {
    return t('declare.lineAhead', { time: formatInstant(draft.times.plannedStart ?? now, zone) })
  }
  const { effective } = timesOf(draft, { playbook, now })
  if (effective === undefined) return t('declare.lineNoHalt')
  if (effective === now)
    return t('declare.lineNow', { time: `${formatClock(now, zone, true)} ${zoneLabel(now, zone)}` })
  return t('declare.lineAt', { time: formatInstant(effective, zone) })
}
