import { Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconChevronDown,
  IconEye,
  IconGitCompare,
  IconLock,
  IconSend,
  IconTrash
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useIsLegal } from '../../parts/use-is-legal.ts'
import { ExportMenu } from './export-menu.tsx'
import styles from './filing.module.css'
import { openFilingDialog } from './open-dialog.ts'
import type { OpenReport } from './use-report.ts'
import { refusedFor } from './refused-for.ts'

/** What can be done with a version: read it, export it, finalise it, record that it was sent, undo either. */
export function VersionActions({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const refused = refusedFor(report, useIsLegal())
  const { finalised, sent } = filing
  return (
    <div className={styles.actions}>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconEye aria-hidden size={18} />}
        onClick={() => openFilingDialog('preview')}
      >
        {t('filing.preview')}
      </Button>
      <ExportMenu report={report} filing={filing} />
      {!finalised && (
        <ActButton
          size="compact-md"
          variant={refused.finalise === null ? 'filled' : 'default'}
          leftSection={<IconLock aria-hidden size={18} />}
          refused={refused.finalise}
          onAct={() => openFilingDialog('finalise')}
        >
          {t('filing.finalise')}
        </ActButton>
      )}
      {finalised && !sent && (
        <ActButton
          size="compact-md"
          variant={refused.legal === null ? 'filled' : 'default'}
          leftSection={<IconSend aria-hidden size={18} />}
          refused={refused.legal}
          onAct={() => openFilingDialog('send')}
        >
          {t('filing.send')}
        </ActButton>
      )}
      <Menu position="bottom-end" shadow="md" width={280}>
        <Menu.Target>
          <Button size="compact-md" variant="default" rightSection={<IconChevronDown aria-hidden size={16} />}>
            {t('filing.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconGitCompare aria-hidden size={18} />} onClick={() => openFilingDialog('changes')}>
            {t('filing.changes')}
          </Menu.Item>
          {sent ? (
            <Menu.Item
              leftSection={<IconArrowBackUp aria-hidden size={18} />}
              disabled={refused.legal !== null}
              onClick={() => openFilingDialog('recall')}
            >
              {t('filing.recall')}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconTrash aria-hidden size={18} />}
              disabled={refused.legal !== null}
              onClick={() => openFilingDialog('withdraw')}
            >
              {t('filing.withdraw')}
            </Menu.Item>
          )}
          {refused.legal !== null && <Menu.Label>{refused.legal}</Menu.Label>}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
