import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** Where the search for a scenario is typed; Escape empties it. */
export function SearchField({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <TextInput
      id="drill-search"
      aria-label={t('drill.library.search')}
      placeholder={t('drill.library.searchHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('')
      }}
      leftSection={<IconSearch aria-hidden size={17} />}
      rightSection={value !== '' && <CloseButton aria-label={t('home.searchClear')} onClick={() => onChange('')} />}
      autoComplete="off"
    />
  )
}
