import { IconHourglassHigh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { durationWords, formatInstant } from '../../../shared/report/time.ts'
import type { OfferView } from '../../../shared/view/offer.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { act } from '../../store/act.ts'
import { useNow } from '../../store/clock.ts'
import { say } from '../../store/toasts.ts'
import { useZone } from '../../store/zone.ts'
import styles from './handover.module.css'

/** A hand-over that waits for its answer, as the person before the screen sees it. */
export function PendingOffer({ view: { offer, note, part } }: { readonly view: OfferView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const now = useNow()
  const who = { from: offer.by.person, to: offer.value.person }
  const withdraw = async () => {
    if (await act({ name: 'command.withdraw', data: {} })) say('done', t('handover.withdrawn'))
  }
  return (
    <section className={styles.card} data-pending={part}>
      <h2 className={styles.pending}>
        <IconHourglassHigh aria-hidden size={20} />
        {t('handover.pending')}
      </h2>
      <p className={styles.strong}>
        {part === 'offered' ? t('handover.pendingYou', who) : t('handover.pendingTo', who)}
      </p>
      {offer.value.role !== '' && <p>{names.role(offer.value.role)}</p>}
      <p>
        {t('handover.pendingAt', {
          time: formatInstant(offer.at, zone),
          span: durationWords(now - offer.at, language)
        })}
      </p>
      {note !== '' && <blockquote>{note}</blockquote>}
      <p>{part === 'offered' ? t('handover.pendingYouHelp') : t('handover.pendingOther', who)}</p>
      {part === 'commander' && (
        <ActButton size="sm" onAct={() => void withdraw()}>
          {t('handover.withdraw')}
        </ActButton>
      )}
    </section>
  )
}
