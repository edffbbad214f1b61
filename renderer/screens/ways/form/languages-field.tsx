import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LanguageChoice } from '../../../../shared/connector/config.ts'
import { languageChoices } from '../../../../shared/connector/config.ts'

type Props = { readonly value: LanguageChoice; readonly onChange: (value: LanguageChoice) => void }

/** In which languages a text goes out. */
export function LanguagesField({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <NativeSelect
      label={t('ways.field.languages')}
      value={value}
      onChange={(event) => onChange(languageChoices.find((one) => one === event.currentTarget.value) ?? value)}
      data={languageChoices.map((one) => ({ value: one, label: t(`ways.languages.${one}`) }))}
    />
  )
}
