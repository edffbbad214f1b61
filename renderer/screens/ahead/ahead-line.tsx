import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { deskWordsOf } from '../../../shared/report/words/desk.ts'
import type { AheadRow } from '../../../shared/view/ahead.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { phrase } from '../../text/phrase.ts'
import { useZone } from '../../store/zone.ts'
import { Countdown } from '../escalations/countdown.tsx'
import { useHeadline } from '../escalations/use-headline.ts'
import { engineEffects } from './engine-effects.ts'
import styles from './ahead.module.css'

type Props = { readonly row: AheadRow; readonly sameTime: boolean }

/** One step to come: when, whom, by which rule, and what the engine does or asks for with it. */
export const AheadLine = memo(
  function AheadLine({ row, sameTime }: Props) {
    const { t } = useTranslation()
    const names = useNames()
    const language = useLanguage()
    const zone = useZone()
    const headline = useHeadline(row)
    const asked = deskWordsOf(language).effects
    const effects = row.effects.flatMap((effect) =>
      engineEffects.includes(effect)
        ? [phrase(`escalation.effect.${effect}`)]
        : asked[effect]
          ? [t('escalation.ahead.decide', { what: asked[effect] })]
          : []
    )
    return (
      <tr data-same={sameTime || undefined}>
        <td className={`${styles.when} digits`}>{formatInstant(row.at, zone)}</td>
        <td className={styles.when}>
          <Countdown at={row.at} far />
        </td>
        <td className={styles.who}>
          {row.skipped ? (
            <span className={styles.skipped}>{t(`escalation.path.why.${row.skipped}`)}</span>
          ) : (
            row.targets.map(names.role).join(t('escalation.listMark'))
          )}
        </td>
        <td>
          <strong>{t(`escalation.next.${row.kind}`, { level: row.level })}</strong> {headline.rule}
          {headline.subject !== '' && <div className="dim">{headline.subject}</div>}
        </td>
        <td>{effects.join(t('escalation.listMark'))}</td>
      </tr>
    )
  },
  (a, b) =>
    a.sameTime === b.sameTime &&
    a.row.at === b.row.at &&
    a.row.escalation === b.row.escalation &&
    a.row.targets.join() === b.row.targets.join()
)
