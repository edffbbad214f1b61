import { Button } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { durationWords, formatInstant } from '../../../shared/report/time.ts'
import type { AwayGroup } from '../../../shared/view/away.ts'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { useHeadline } from '../escalations/use-headline.ts'
import { acknowledgeAll } from './acknowledge-all.ts'
import styles from './away.module.css'

type Props = { readonly group: AwayGroup; readonly row: EscalationRow | undefined }

/** One escalation of the review with each of its missed steps: when it was due, how late it is, whom it was for. */
export function AwayRow({ group, row }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const { escalation, steps } = group
  const headline = useHeadline(escalation)
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <strong>{headline.rule}</strong>
        {headline.subject !== '' && <div>{headline.subject}</div>}
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={`${step.level}/${step.round}`}>
              <IconClockExclamation aria-hidden size={16} />
              <span className="digits">{formatInstant(step.dueAt, zone)}</span>
              <span className={styles.late}>
                {t('escalation.lateBy', { span: durationWords(step.lateMs, language) })}
              </span>
              <span>
                {t('escalation.level', { level: step.level })} {step.round > 0 && t('escalation.next.repeat')}
                {' → '}
                {step.skipped
                  ? t(`escalation.path.why.${step.skipped}`)
                  : step.targets.map(names.role).join(t('escalation.listMark'))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {row && (
        <Button size="compact-sm" variant="default" onClick={() => void acknowledgeAll([row])}>
          {t('escalation.action.acknowledge')}
        </Button>
      )}
    </div>
  )
}
