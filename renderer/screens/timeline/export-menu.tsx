import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconFileText, IconFileTypography, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { leftOutLine } from '../../../shared/report/privileged.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { exportIncident } from './export-incident.ts'

type Props = {
  readonly stream: string
  /** How many rows are shown. */
  readonly count: number
  /** How many writings of the incident are privileged. */
  readonly privileged: number
  readonly zone: string
  readonly onCopy: () => void
}

/** What leaves the timeline: the rows that are shown as text or on paper, the incident as a file. */
export function ExportMenu({ stream, count, privileged, zone, onCopy }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const ways = useMemo(() => {
    const file = (format: 'jsonl' | 'shared' | 'markdown', language: 'ja' | 'en') => () =>
      void exportIncident({ stream, format, language, timeZone: zone })
    return [
      { id: 'markdownJa', title: t('timeline.markdownJa'), icon: IconFileTypography, run: file('markdown', 'ja') },
      { id: 'markdownEn', title: t('timeline.markdownEn'), icon: IconFileTypography, run: file('markdown', 'en') },
      { id: 'shared', title: t('timeline.shared'), icon: IconFileText, run: file('shared', 'ja') },
      { id: 'jsonl', title: t('timeline.jsonl'), icon: IconFileText, run: file('jsonl', 'ja') }
    ]
  }, [t, stream, zone])
  const commands = useMemo<AppCommand[]>(
    () =>
      ways.map(({ id, title, run }) => ({
        id: `timeline.${id}`,
        title: `${t('timeline.export')} — ${title}`,
        group: t('keys.groupTimeline'),
        run
      })),
    [ways, t]
  )
  useCommands('timeline.export', commands)
  return (
    <Menu position="bottom-end" shadow="md" width={340}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown aria-hidden size={16} />}>
          {t('timeline.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('timeline.exportShown', { count })}</Menu.Label>
        <Menu.Item leftSection={<IconCopy aria-hidden size={18} />} onClick={onCopy}>
          {t('timeline.copyShown')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter aria-hidden size={18} />} onClick={() => window.print()}>
          {t('timeline.print')}
        </Menu.Item>
        <Menu.Label>{t('timeline.exportOthers', { out: leftOutLine(privileged, language) })}</Menu.Label>
        {ways.slice(0, -1).map(({ id, title, icon: WayIcon, run }) => (
          <Menu.Item key={id} leftSection={<WayIcon aria-hidden size={18} />} onClick={run}>
            {title}
          </Menu.Item>
        ))}
        <Menu.Label>{t('timeline.exportOwn', { count: privileged })}</Menu.Label>
        {ways.slice(-1).map(({ id, title, icon: WayIcon, run }) => (
          <Menu.Item key={id} leftSection={<WayIcon aria-hidden size={18} />} onClick={run}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
