import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './form.module.css'
import type { FormProps } from './form-props.ts'

/** The name and how it is said. */
export function WhoFields({ draft, set, wrong }: FormProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.two}>
      <TextInput
        label={t('people.form.name')}
        value={draft.name}
        error={wrong('name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
        maxLength={120}
        autoComplete="off"
        data-autofocus
        withAsterisk
      />
      <TextInput
        label={t('people.form.reading')}
        placeholder={t('people.form.readingHint')}
        value={draft.reading}
        error={wrong('reading')}
        onChange={(event) => set({ reading: event.currentTarget.value })}
        maxLength={120}
        autoComplete="off"
      />
    </div>
  )
}
