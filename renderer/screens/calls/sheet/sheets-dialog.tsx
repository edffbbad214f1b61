import { Checkbox, Group, SegmentedControl } from '@mantine/core'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { callSheets, contactsOn } from '../../../../shared/view/call-sheet.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useSession } from '../../../store/session.ts'
import type { Language } from '../../../text/i18n.ts'
import { printSheets } from './print-sheets.ts'
import { nowHere } from '../../../store/clock.ts'
import styles from './dialog.module.css'

type Props = { readonly watched: Watched; readonly onClose: () => void }

/** Asks for whom call sheets are printed, and says that names and numbers will be readable on them. */
export function SheetsDialog({ watched, onClose }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const own = useLanguage()
  const desktop = useSession((session) => session.welcome?.face === 'desktop')
  const [language, setLanguage] = useState<Language>(own)
  const [agreed, setAgreed] = useState(false)
  const [pdf, setPdf] = useState(false)
  const sheets = useMemo(() => callSheets(watched, nowHere(), language), [watched, language])
  const callers = [...new Set(sheets.map((sheet) => sheet.caller))]
  const [chosen, setChosen] = useState<readonly string[]>(callers)
  const printed = sheets.filter((sheet) => chosen.includes(sheet.caller))
  const submit = () => printSheets({ sheets: printed, watched, language }, pdf)
  const missing = printed.length === 0 ? t('calls.sheetsNobody') : agreed ? null : t('calls.sheetsAgreeFirst')
  return (
    <FormDialog
      title={t('calls.sheetsTitle')}
      confirm={pdf ? t('calls.sheetsPdf') : t('calls.sheetsConfirm')}
      size={620}
      refused={missing}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className={styles.lead}>
        <IconAlertTriangleFilled aria-hidden size={20} /> {t('calls.sheetsLead')}
      </p>
      <Group>
        <span id="sheet-language">{t('calls.sheetsLanguage')}</span>
        <SegmentedControl
          aria-labelledby="sheet-language"
          data={[
            { value: 'ja', label: t('calls.ja') },
            { value: 'en', label: t('calls.en') }
          ]}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
        />
        {desktop && (
          <SegmentedControl
            aria-label={t('calls.sheets')}
            data={[
              { value: 'paper', label: t('calls.sheetsPaper') },
              { value: 'pdf', label: 'PDF' }
            ]}
            value={pdf ? 'pdf' : 'paper'}
            onChange={(value) => setPdf(value === 'pdf')}
          />
        )}
      </Group>
      <Checkbox.Group label={t('calls.sheetsCallers')} value={[...chosen]} onChange={setChosen}>
        <ScrollBox label={t('calls.sheetsCallers')}>
          {callers.map((caller) => (
            <Checkbox key={caller} className={styles.caller} value={caller} label={names.role(caller)} />
          ))}
        </ScrollBox>
      </Checkbox.Group>
      <p className="digits">
        {t('calls.sheetsCount', { pages: printed.length, contacts: contactsOn(printed).length })}
      </p>
      <Checkbox
        data-autofocus
        checked={agreed}
        label={t('calls.sheetsAgree')}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
