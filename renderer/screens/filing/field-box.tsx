import { Button } from '@mantine/core'
import {
  IconAlertTriangleFilled,
  IconDatabase,
  IconHistory,
  IconLanguage,
  IconPencil,
  IconPencilPlus
} from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import type { FieldRow, FieldStatus } from '../../../shared/view/filing/field-rows.ts'
import { useNames } from '../../parts/use-names.ts'
import { FieldEditor } from './field-editor.tsx'
import { FieldHistory } from './field-history.tsx'
import styles from './filing.module.css'
import { keepFieldDraft, useFieldDraft } from './filing-view.ts'

type Props = { readonly row: FieldRow; readonly number: number; readonly filing: Filing; readonly stream: string }

const shapes = {
  missing: IconAlertTriangleFilled,
  partly: IconPencilPlus,
  log: IconDatabase,
  hand: IconPencil
} as const satisfies Record<FieldStatus, unknown>

/** One field: its name and how it stands, both languages side by side, or its editor while it is written. */
export function FieldBox({ row, number, filing, stream }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const key = `${stream}/${filing.id}/${row.field}`
  const draft = useFieldDraft(key)
  const [history, setHistory] = useState(false)
  const title = useId()
  const isDraft = filing.finalised === undefined
  const Shape = shapes[row.status]
  const edit = () => keepFieldDraft(key, { ...row.text, was: row.entries.length })
  return (
    <section className={styles.field} data-status={row.status} aria-labelledby={title}>
      <div className={styles.name}>
        <h2 id={title}>
          {number}. {names.reportField(row.field)}
        </h2>
        <div className={styles.marks}>
          <span className={styles.status} data-status={row.status}>
            <Shape aria-hidden size={16} />
            {t(`filing.status.${row.status}`)}
          </span>
          {row.lacks && row.status !== 'missing' && (
            <span className={styles.lacks}>
              <IconLanguage aria-hidden size={16} />
              {t(`filing.lacks.${row.lacks}`)}
            </span>
          )}
          {isDraft && !draft && (
            <Button
              size="compact-sm"
              variant="default"
              data-edit={row.field}
              aria-label={`${t('filing.edit')}: ${names.reportField(row.field)}`}
              leftSection={<IconPencil aria-hidden size={16} />}
              onClick={edit}
            >
              {t('filing.edit')}
            </Button>
          )}
          {row.entries.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={history}
              leftSection={<IconHistory aria-hidden size={16} />}
              onClick={() => setHistory(!history)}
            >
              {history ? t('filing.hideHistory') : t('filing.history', { count: row.entries.length })}
            </Button>
          )}
        </div>
      </div>
      {draft && isDraft ? (
        <FieldEditor row={row} draft={draft} draftKey={key} filing={filing.id} />
      ) : (
        (['ja', 'en'] as const).map((language) => (
          <p key={language} lang={language} className={styles.text} data-empty={row.text[language] === ''}>
            {row.text[language] || t('filing.nothing')}
          </p>
        ))
      )}
      {history && <FieldHistory entries={row.entries} />}
    </section>
  )
}
