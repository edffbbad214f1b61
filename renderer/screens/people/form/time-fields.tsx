import { MultiSelect, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../parts/use-language.ts'
import { languageName, offeredLanguages } from '../language-name.ts'
import { AbsenceFields } from './absence-fields.tsx'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'
import { HoursFields } from './hours-fields.tsx'

const zones = Intl.supportedValuesOf('timeZone')

/** When somebody can be reached, in which languages, and when the numbers were last verified. */
export function TimeFields({ draft, set, wrong }: FormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const codes = [...new Set([...offeredLanguages, ...draft.languages])]
  return (
    <>
      <HoursFields draft={draft} set={set} wrong={wrong} />
      <div className={styles.two}>
        <Select
          label={t('people.form.zone')}
          data={[...new Set([draft.timeZone, 'UTC', ...zones])]}
          value={draft.timeZone}
          onChange={(timeZone) => timeZone !== null && set({ timeZone })}
          searchable
          allowDeselect={false}
          limit={60}
          maxDropdownHeight={220}
        />
        <MultiSelect
          label={t('people.form.languages')}
          data={codes.map((code) => ({ value: code, label: languageName(code, language) }))}
          value={draft.languages}
          onChange={(languages) => set({ languages })}
          maxValues={10}
          maxDropdownHeight={220}
        />
      </div>
      <AbsenceFields draft={draft} set={set} wrong={wrong} />
      <TextInput
        className={styles.day}
        label={t('people.form.verifiedOn')}
        description={t('people.form.verifiedHint')}
        value={draft.verifiedOn ?? ''}
        error={wrong('verifiedOn')}
        onChange={(event) => set({ verifiedOn: event.currentTarget.value.trim() || null })}
        maxLength={10}
        autoComplete="off"
      />
    </>
  )
}
