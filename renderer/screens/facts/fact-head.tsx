import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconAlertTriangleFilled, IconArrowDown, IconCircleCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { mandatedCount, nextToFill } from '../../../shared/view/facts/sheet.ts'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import { useZone } from '../../store/zone.ts'
import { copySheet } from './copy-sheet.ts'
import styles from './facts.module.css'
import { selectFact } from './facts-view.ts'

type Props = {
  readonly stream: string
  readonly rows: readonly FactRow[]
  readonly chosen: string | null
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

const languages = ['ja', 'en'] as const

/** How far the sheet is filled, the way to what is missing, and the sheet for elsewhere. */
export function FactHead({ stream, rows, chosen, state, playbook }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { filled, all } = mandatedCount(rows)
  const next = nextToFill(rows, chosen)
  const isDone = filled === all
  return (
    <header className={styles.head}>
      <h1 className={layout.title}>{t('facts.title')}</h1>
      <PlaceTabs place="notices" here="facts" stream={stream} />
      <p className={styles.count} data-done={isDone || undefined}>
        {isDone ? <IconCircleCheck aria-hidden size={18} /> : <IconAlertTriangleFilled aria-hidden size={18} />}
        {isDone ? t('facts.mandatedDone') : t('facts.mandated', { filled, all })}
      </p>
      <div className={styles.tools}>
        {next && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconArrowDown aria-hidden size={18} />}
            onClick={() => selectFact(next.field)}
          >
            {t('facts.nextToFill')} <kbd>n</kbd>
          </Button>
        )}
        <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button size="compact-md" variant="default" leftSection={<IconCopy aria-hidden size={18} />}>
              {t('common.copy')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {languages.map((language) => (
              <Menu.Item key={language} onClick={() => void copySheet(state, playbook, language, zone)}>
                {t('facts.copySheet', { language: t(`facts.languages.${language}`) })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t('facts.print')}
          title={t('facts.print')}
          onClick={() => window.print()}
        >
          <IconPrinter aria-hidden size={18} />
        </ActionIcon>
      </div>
    </header>
  )
}
