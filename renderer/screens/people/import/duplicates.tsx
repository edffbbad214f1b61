import { NativeSelect, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../../shared/bridge/people-rows.ts'
import type { MaskedContact } from '../../../../shared/people/masked.ts'
import type { Duplicate } from '../../../../shared/people/import/duplicates.ts'
import type { ChoiceName, DuplicateRule } from '../../../../shared/view/import-choices.ts'
import { DuplicateRow } from './duplicate-row.tsx'
import styles from './import.module.css'

/** Nobody decides on more rows one by one. */
const SHOWN = 50
const choices = ['skip', 'replace', 'add'] as const

type Props = {
  readonly duplicates: readonly Duplicate[]
  readonly preview: ImportPreview['preview']
  readonly rule: DuplicateRule
  readonly contacts: readonly MaskedContact[]
  readonly onRule: (rule: DuplicateRule) => void
}

/** What is done with people who may be here already: all of a likeness at once, or row by row. */
export function Duplicates({ duplicates, preview, rule, contacts, onRule }: Props) {
  const { t } = useTranslation()
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  const inRows = new Map(preview.map(({ row, contact }) => [row, contact.name]))
  const counted = (likeness: Duplicate['likeness']) => duplicates.filter((one) => one.likeness === likeness).length
  const likenesses = (['same', 'name'] as const).filter((likeness) => counted(likeness) > 0)
  const setRow = (row: number, choice: ChoiceName | null) => {
    const rows = new Map(rule.rows)
    if (choice === null) rows.delete(row)
    else rows.set(row, choice)
    onRule({ ...rule, rows })
  }
  return (
    <section>
      <Title order={2} size="h4">
        {t('people.importing.duplicates')}
      </Title>
      <div className={styles.rules}>
        {likenesses.map((likeness) => (
          <NativeSelect
            key={likeness}
            label={t(likeness === 'same' ? 'people.importing.duplicatesSame' : 'people.importing.duplicatesName', {
              count: counted(likeness)
            })}
            value={rule[likeness]}
            onChange={(event) =>
              onRule({ ...rule, [likeness]: choices.find((one) => one === event.currentTarget.value) ?? 'skip' })
            }
            data={choices.map((choice) => ({ value: choice, label: t(`people.importing.choice.${choice}`) }))}
          />
        ))}
      </div>
      <ul className={styles.doubles}>
        {duplicates.slice(0, SHOWN).map((duplicate) => (
          <DuplicateRow
            key={duplicate.row}
            duplicate={duplicate}
            rowName={inRows.get(duplicate.row) ?? ''}
            name={names.get(duplicate.ofId) ?? ''}
            chosen={rule.rows.get(duplicate.row) ?? null}
            onChoose={(choice) => setRow(duplicate.row, choice)}
          />
        ))}
      </ul>
      {duplicates.length > SHOWN && <p>{t('people.importing.duplicateMore', { count: duplicates.length - SHOWN })}</p>}
    </section>
  )
}
