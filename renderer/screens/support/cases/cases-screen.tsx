import { Button } from '@mantine/core'
import { IconFolderPlus, IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../parts/act-button.tsx'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { PrintSheet } from '../../timeline/print-sheet.tsx'
import { CaseDialogs } from './case-dialogs.tsx'
import { openCaseDialog } from './case-dialog.ts'
import { CaseDetail } from './case-detail.tsx'
import { CaseList } from './case-list.tsx'
import { resetCases } from './case-view.ts'
import own from './cases.module.css'
import { IntakeOnPaper } from './intake-on-paper.tsx'
import { useCaseCommands } from './use-case-commands.ts'
import { useCases } from './use-cases.ts'

/** Customers' cases on their way through the complaint path: the late ones first, and one with all that it waits for. */
export function CasesScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const view = useCases(open)
  const { chosen } = view
  useCaseCommands(view)
  useEffect(() => resetCases, [open.stream])
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('support.cases.title')}</h1>
        <PlaceTabs place="support" here="cases" stream={open.stream} />
        <div className={layout.tools}>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPrinter aria-hidden size={18} />}
            onClick={() => window.print()}
          >
            {t('support.cases.print')}
          </Button>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconFolderPlus aria-hidden size={18} />}
            onAct={() => openCaseDialog({ kind: 'open' })}
          >
            {t('support.cases.new')}
          </ActButton>
        </div>
      </header>
      <div className={own.body}>
        <CaseList view={view} />
        {chosen ? (
          <CaseDetail key={chosen.complaint.id} row={chosen} view={view} />
        ) : (
          <p className={own.pick}>{t(view.rows.length === 0 ? 'support.cases.empty' : 'support.cases.pick')}</p>
        )}
      </div>
      <PrintSheet>
        {(printedAt) => <IntakeOnPaper view={view} complaint={chosen?.complaint ?? null} printedAt={printedAt} />}
      </PrintSheet>
      <CaseDialogs view={view} />
    </div>
  )
}
