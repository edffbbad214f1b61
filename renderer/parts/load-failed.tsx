import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Stands where a part of the page could not be read. Reading the page again loses nothing that was saved. */
export function LoadFailed() {
  const { t } = useTranslation()
  return (
    <Stack p="xl" align="flex-start" role="alert">
      <Text>{t('frame.loadFailed')}</Text>
      <Button onClick={() => location.reload()}>{t('frame.loadAgain')}</Button>
    </Stack>
  )
}
