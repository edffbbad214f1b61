import { Button, SegmentedControl } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/report/time.ts'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { PrintSheet } from '../timeline/print-sheet.tsx'
import { ChannelColumn } from './channel-column.tsx'
import { copyKnown } from './copy-known.ts'
import { KnownOnPaper } from './known-on-paper.tsx'
import { KnowledgeTable } from './knowledge-table.tsx'
import styles from './known.module.css'
import { knownView } from './known-view.ts'
import { MomentList } from './moment-list.tsx'
import { TimeBar } from './time-bar.tsx'
import { useKnown } from './use-known.ts'
import { useKnownCommands } from './use-known-commands.ts'

/** What customers could read at any moment of the incident, channel beside channel, against what we knew ourselves. */
export function KnownScreen({ stream, state, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const view = useKnown(stream, state, playbook)
  useKnownCommands(view, state, playbook)
  return (
    <div className={layout.screen}>
      <header className={styles.head}>
        <h1 className={layout.title}>{t('known.title')}</h1>
        <PlaceTabs place="notices" here="known" stream={stream} />
        <div className={styles.tools}>
          <SegmentedControl
            aria-label={t('known.language')}
            value={view.language}
            onChange={(value) => knownView.setState({ language: value as Language })}
            data={[
              { value: 'ja', label: t('known.ja') },
              { value: 'en', label: t('known.en') }
            ]}
            transitionDuration={0}
          />
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconCopy aria-hidden size={18} />}
            onClick={() => void copyKnown(view, state, playbook)}
          >
            {t('known.copy')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('known.print')}
          </Button>
        </div>
      </header>
      <TimeBar view={view} />
      <div className={styles.channels}>
        {view.channels.map((channel) => (
          <ChannelColumn key={channel.channel} told={channel} view={view} />
        ))}
      </div>
      <div className={styles.under}>
        <MomentList view={view} />
        <KnowledgeTable view={view} playbook={playbook} />
      </div>
      <PrintSheet>
        {(printedAt) => <KnownOnPaper view={view} state={state} playbook={playbook} printedAt={printedAt} />}
      </PrintSheet>
    </div>
  )
}
