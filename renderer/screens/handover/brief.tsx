import { Button } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { countPrivileged } from '../../../shared/incident/privilege/privilege.ts'
import { leftOutLine } from '../../../shared/report/privileged.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { handoverBrief } from '../../../shared/view/handover.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { copyText } from '../../parts/copy-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useNow } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { PrintSheet } from '../timeline/print-sheet.tsx'
import { BriefList } from './brief-list.tsx'
import { briefSections } from './brief-sections.ts'
import { briefText } from './brief-text.ts'
import styles from './handover.module.css'
import { PrintedBrief } from './printed-brief.tsx'

/** What a new commander has to know, made from the log: on the screen, on the clipboard, on paper. */
export function Brief({ stream, state, playbook, events }: OpenIncidentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const now = useNow()
  const brief = useMemo(() => handoverBrief(state, playbook, now, events), [state, playbook, now, events])
  const sections = briefSections(brief, { language, names, zone, now })
  const { commander, since } = brief
  const head = [
    `${state.drill ? t('common.drillMark') : ''}${state.title} — ${t('handover.brief')}`,
    t('handover.briefAt', { time: formatInstant(now, zone) }),
    ...(commander && since !== null
      ? [`${t('handover.now')}: ${commander.person} (${t('handover.since', { time: formatInstant(since, zone) })})`]
      : [t('handover.nobody')]),
    leftOutLine(countPrivileged(state.privileges), language)
  ]
  const copy = () => void copyText(briefText(head, sections))
  useBriefCommands(copy)
  return (
    <div>
      <div className={styles.briefHead}>
        <h2>{t('handover.brief')}</h2>
        <span className="dim">{t('handover.briefLead')}</span>
        <div className={styles.buttons}>
          <Button variant="default" size="compact-md" leftSection={<IconCopy aria-hidden size={18} />} onClick={copy}>
            {t('handover.copy')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('handover.print')}
          </Button>
        </div>
      </div>
      {sections.map((section) => (
        <BriefList key={section.id} section={section} stream={stream} />
      ))}
      <PrintSheet>{() => <PrintedBrief head={head} sections={sections} />}</PrintSheet>
    </div>
  )
}

/** Offers copying and printing; the brief itself changes every second, so that the latest is looked up. */
function useBriefCommands(copy: () => void): void {
  const { t } = useTranslation()
  const latest = useRef(copy)
  useEffect(() => {
    latest.current = copy
  })
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('handover.groupCommand')
    return [
      { id: 'handover.copy', title: t('handover.copy'), group, keys: 'c', run: () => latest.current() },
      { id: 'handover.print', title: t('handover.print'), group, run: () => window.print() }
    ]
  }, [t])
  useCommands('handover.brief', commands)
}
