import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Duplicate } from '../../../../shared/people/import/duplicates.ts'
import type { ChoiceName } from '../../../../shared/view/import-choices.ts'
import { choicesFor } from '../../../../shared/view/import-choices.ts'

type Props = {
  readonly duplicate: Duplicate
  /** Who stands in the row, where the preview tells. */
  readonly rowName: string
  /** Of whom it may be a double, where they are here already. */
  readonly name: string
  readonly chosen: ChoiceName | null
  readonly onChoose: (choice: ChoiceName | null) => void
}

/** One row that may be a double, of whom, and what is done with it. */
export function DuplicateRow({ duplicate, rowName, name, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const { row, ofRow } = duplicate
  const offered = choicesFor(duplicate)
  return (
    <li>
      <span className="digits">
        {t('people.importing.duplicateRow', { row })} {rowName}
      </span>
      <span>
        {ofRow === null
          ? t('people.importing.duplicateOfId', { name })
          : t('people.importing.duplicateOfRow', { row: ofRow })}
      </span>
      <NativeSelect
        aria-label={t('people.importing.choiceOf', { row })}
        value={chosen ?? ''}
        onChange={(event) => onChoose(offered.find((one) => one === event.currentTarget.value) ?? null)}
        data={[
          { value: '', label: t('people.importing.asAbove') },
          ...offered.map((choice) => ({ value: choice, label: t(`people.importing.choice.${choice}`) }))
        ]}
      />
    </li>
  )
}
