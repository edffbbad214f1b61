import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ahead } from '../../../shared/view/ahead.ts'
import chip from '../../parts/chip.module.css'
import layout from '../../parts/screen.module.css'
import { go } from '../../store/route.ts'
import { useBeat, useWatched } from '../escalations/use-escalations.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './ahead.module.css'
import { AheadTable } from './ahead-table.tsx'

const HOUR = 3_600_000
const spans = [1, 4, 24] as const
const FIRST_SPAN = 4

/** Who will be told what, and when, if nobody acts: the engine run on from now, looked at again as things change. */
export function AheadScreen({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const watched = useWatched(state, playbook)
  const beat = useBeat()
  const [hours, setHours] = useState<number>(FIRST_SPAN)
  const { rows, truncated } = useMemo(() => ahead(watched, beat, hours * HOUR), [watched, beat, hours])
  return (
    <div className={layout.screen}>
      <header className={styles.head}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconArrowLeft aria-hidden size={18} />}
          onClick={() => go({ screen: 'escalations', stream })}
        >
          {t('frame.escalations')}
        </Button>
        <h1 className={layout.title}>{t('frame.ahead')}</h1>
        <p className={styles.lead}>{t('escalation.ahead.lead', { count: rows.length })}</p>
        <div className={styles.chips} role="group" aria-label={t('escalation.ahead.span')}>
          {spans.map((one) => (
            <button
              key={one}
              type="button"
              className={chip.chip}
              aria-pressed={hours === one}
              onClick={() => setHours(one)}
            >
              {t('escalation.ahead.hours', { count: one })}
            </button>
          ))}
        </div>
      </header>
      {rows.length === 0 ? (
        <p className={styles.nothing}>{t('escalation.ahead.nothing')}</p>
      ) : (
        <AheadTable rows={rows} />
      )}
      {truncated && <p className={styles.nothing}>{t('escalation.ahead.truncated', { count: rows.length })}</p>}
    </div>
  )
}
