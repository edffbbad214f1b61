import {
  IconAlertTriangle,
  IconHelpCircle,
  IconInfoCircle,
  IconPlayerPause,
  IconShieldCheck
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { outboxWordsOf, troubleSentence } from '../../../../shared/report/outbox/words.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import type { Language } from '../../../text/i18n.ts'
import { phrase } from '../../../text/phrase.ts'
import parts from '../parts.module.css'
import styles from './detail.module.css'

const shapes = {
  held: IconPlayerPause,
  failed: IconAlertTriangle,
  unknown: IconHelpCircle,
  blocked: IconShieldCheck
} as const

/** Why a sending stands as it does, in plain words with what to do; and what a person last decided about it. */
export function Why({ sending }: { readonly sending: Sending }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { status, decided } = sending
  const Shape = status in shapes ? shapes[status as keyof typeof shapes] : IconInfoCircle
  const words = whyWords(sending, language)
  return (
    <>
      {words !== null && (
        <p className={styles.why} data-status={status}>
          <Shape aria-hidden size={20} />
          <span>{words}</span>
        </p>
      )}
      {decided && (
        <p className={parts.sub}>
          {t(decided.value === '' ? 'outbox.decided' : 'outbox.decidedWhy', {
            person: decided.by.person,
            time: formatInstant(decided.at, zone),
            reason: decided.value
          })}
        </p>
      )}
    </>
  )
}

/** Why it stands so, null where there is nothing to be said. */
function whyWords({ status, hold, trouble, counts }: Sending, language: Language): string | null {
  if (status === 'blocked') return phrase('outbox.blockedWhy')
  if (status === 'held' && hold) return outboxWordsOf(language).holds[hold]
  if (trouble) return troubleSentence(trouble, language)
  const unknown = counts?.unknown ?? 0
  return status === 'delivered' && unknown > 0 ? phrase('outbox.someUnknown', { count: unknown }) : null
}
