import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { fieldsOf, hashOf } from '../../../../shared/report/filing/content.ts'
import { filingDocument } from '../../../../shared/report/filing/document.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { closeFilingDialog } from '../open-dialog.ts'
import { FilingPaper } from '../filing-paper.tsx'
import type { OpenReport } from '../use-report.ts'

/** Freezes a version: exactly what is read here, for the moment at which the dialog was opened. */
export function FinaliseDialog({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [read] = useState(() => {
    const { setting } = report
    const hash = hashOf(filing, fieldsOf(filing, setting))
    return { asOf: setting.asOf, timeZone: setting.timeZone, hash, document: filingDocument(filing, setting, language) }
  })
  const { document, ...seen } = read
  const submit = async () => {
    const done = (await act({ name: 'filing.finalise', data: { filing: filing.id, ...seen } })) !== null
    if (done) say('done', t('filing.finaliseDone'))
    return done
  }
  return (
    <FormDialog
      title={t('filing.finalise')}
      confirm={t('filing.finalise')}
      size={860}
      onClose={closeFilingDialog}
      onSubmit={submit}
    >
      <p>{t('filing.finaliseLead')}</p>
      <p>
        {t('filing.finaliseAt')}: <span className="digits">{formatInstant(read.asOf, read.timeZone)}</span>
        <br />
        {t('filing.finaliseHash')}: <code>{read.hash.slice(0, 16)}…</code>
      </p>
      <ScrollBox label={t('filing.preview')} tall>
        <FilingPaper document={document} />
      </ScrollBox>
    </FormDialog>
  )
}
