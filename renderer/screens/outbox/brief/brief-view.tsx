import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { briefText } from '../../../../shared/report/brief/brief.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { briefOccasion, briefRows } from '../../../../shared/view/outbox/brief-board.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useConnectors } from '../../../store/connectors.ts'
import { useZone } from '../../../store/zone.ts'
import { useBeat } from '../../escalations/use-escalations.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../list.module.css'
import parts from '../parts.module.css'
import { useOutboxView } from '../outbox-view.ts'
import { TextPair } from '../text-pair.tsx'
import { BriefList } from './brief-list.tsx'
import { BriefTools } from './brief-tools.tsx'
import { SendDue } from './send-due.tsx'
import { useBriefCommands } from './use-brief-commands.ts'

/** The internal brief of each department as it would go now, by which ways, when it last went, and where it is due. */
export function BriefView({ state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const now = useBeat()
  const connectors = useConnectors()
  const wanted = useOutboxView((view) => view.department)
  const rows = useMemo(() => briefRows(state, playbook, connectors ?? []), [state, playbook, connectors])
  const chosen = rows.find(({ department }) => department === wanted) ?? rows[0] ?? null
  const text = useMemo(
    () => (chosen ? briefText(state, playbook, chosen.department, { now, timeZone: zone }) : null),
    [state, playbook, chosen, now, zone]
  )
  useBriefCommands(rows, chosen, text)
  const occasion = briefOccasion(state)
  if (!chosen || !text) return null
  return (
    <div className={styles.body}>
      <BriefList rows={rows} chosen={chosen.department} />
      <article className={styles.detail} aria-labelledby="brief-title">
        <h2 id="brief-title" className={parts.title}>
          {t('outbox.brief.title', { department: names.department(chosen.department) })}
        </h2>
        {occasion && (
          <p className={parts.sub}>
            {t(`outbox.brief.occasion.${occasion.kind}`, {
              phase: names.phase(occasion.phase),
              time: formatInstant(occasion.at, zone)
            })}
          </p>
        )}
        <SendDue rows={rows} />
        <BriefTools row={chosen} />
        <p className={parts.sub}>{t('outbox.brief.asNow', { time: formatInstant(now, zone) })}</p>
        <TextPair text={text} kind="brief" />
      </article>
    </div>
  )
}
