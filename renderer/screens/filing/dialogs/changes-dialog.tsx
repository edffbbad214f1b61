import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../../shared/incident/filing/filing.ts'
import { filingWordsOf } from '../../../../shared/report/filing/words.ts'
import type { FieldChange } from '../../../../shared/view/filing/changes.ts'
import { filingChanges } from '../../../../shared/view/filing/changes.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from '../filing.module.css'
import { closeFilingDialog } from '../open-dialog.ts'
import type { OpenReport } from '../use-report.ts'

/** What a version says otherwise than the one before it, field by field, in both languages. */
export function ChangesDialog({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filings = report.choice?.filings ?? []
  const before = filings[filings.findIndex(({ id }) => id === filing.id) - 1]
  const name = ({ stage, number }: Filing) => filingWordsOf(language).version(stage, number)
  if (!before) {
    return (
      <Dialog title={t('filing.changes')} onClose={closeFilingDialog}>
        <p>{t('filing.noBefore')}</p>
      </Dialog>
    )
  }
  const changes = filingChanges(before, filing, report.setting)
  return (
    <Dialog
      title={`${t('filing.changes')}: ${t('filing.changesTitle', { before: name(before), after: name(filing) })}`}
      size={860}
      onClose={closeFilingDialog}
    >
      {changes.length === 0 && <p>{t('filing.noChanges')}</p>}
      {changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </Dialog>
  )
}

function Change({ change: { field, before, after } }: { readonly change: FieldChange }) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <section className={styles.change}>
      <h3>{names.reportField(field)}</h3>
      {(['ja', 'en'] as const).map((language) => (
        <div key={language} lang={language}>
          {before[language] === after[language] ? (
            <p>{after[language] || t('filing.nothing')}</p>
          ) : (
            <>
              {before[language] !== '' && (
                <p>
                  <b>{t('filing.removed')}</b> <del>{before[language]}</del>
                </p>
              )}
              {after[language] !== '' && (
                <p>
                  <b>{t('filing.added')}</b> <ins>{after[language]}</ins>
                </p>
              )}
            </>
          )}
        </div>
      ))}
    </section>
  )
}
