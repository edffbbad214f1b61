import { Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { filingDocument } from '../../../../shared/report/filing/document.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { Language } from '../../../text/i18n.ts'
import { closeFilingDialog } from '../open-dialog.ts'
import { FilingPaper } from '../filing-paper.tsx'
import type { OpenReport } from '../use-report.ts'

/** A version as it will read, in either language. */
export function PreviewDialog({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const own = useLanguage()
  const [language, setLanguage] = useState<Language>(own)
  return (
    <Dialog title={t('filing.preview')} size={860} onClose={closeFilingDialog}>
      <Group mb="sm">
        <SegmentedControl
          aria-label={t('filing.preview')}
          data={(['ja', 'en'] as const).map((value) => ({ value, label: t(`filing.language.${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        />
      </Group>
      <FilingPaper document={filingDocument(filing, report.setting, language)} />
    </Dialog>
  )
}
