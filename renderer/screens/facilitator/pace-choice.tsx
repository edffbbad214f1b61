import { useTranslation } from 'react-i18next'
import { say } from '../../store/toasts.ts'
import { deskActs, paces } from './desk-acts.ts'
import styles from './facilitator.module.css'

type Props = { readonly pace: number; readonly refused: string | null }

/** How many times faster than the wall the drill runs. A pace that is none of the usual ones stands among them. */
export function PaceChoice({ pace, refused }: Props) {
  const { t } = useTranslation()
  const shown = [...new Set<number>([...paces, pace])].toSorted((a, b) => a - b)
  return (
    <div className={styles.paces} role="group" aria-label={t('drill.desk.pace')}>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          className="digits"
          aria-pressed={one === pace}
          aria-disabled={refused !== null}
          title={refused ?? undefined}
          onClick={() => {
            if (refused !== null) say('refused', refused)
            else if (one !== pace) deskActs.pace(one)
          }}
        >
          {t('drill.desk.paceValue', { pace: one })}
        </button>
      ))}
    </div>
  )
}
