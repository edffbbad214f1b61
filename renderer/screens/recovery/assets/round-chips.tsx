import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../recovery.module.css'
import { pickRound } from './view.ts'

/** The rounds of the check, the newest first, with how far each came. */
export function RoundChips({ desk }: { readonly desk: AssetDesk }) {
  const { t } = useTranslation()
  const zone = useZone()
  const shown = desk.shown?.round.id
  return (
    <div className={styles.chips} role="group" aria-label={t('recovery.assets.rounds')}>
      {desk.rounds.map((round) => (
        <button
          key={round.id}
          type="button"
          className={styles.chip}
          aria-pressed={round.id === shown}
          title={t('recovery.assets.roundAt', { time: formatInstant(round.startedAt, zone) })}
          onClick={() => pickRound(round.id)}
        >
          {t('recovery.assets.round', { number: round.number })}{' '}
          <span className="digits">
            {round.voided ? t('recovery.assets.roundVoided') : `${round.passed}/${round.checks}`}
          </span>
        </button>
      ))}
    </div>
  )
}
