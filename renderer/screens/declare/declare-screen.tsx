import { Button, Loader, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { go } from '../../store/route.ts'
import { useSession } from '../../store/session.ts'
import { DeclareForm } from './declare-form.tsx'

/** Declares an incident, on the playbook in force. */
export function DeclareScreen() {
  const { t } = useTranslation()
  const hash = useSession((state) => state.welcome?.playbook ?? null)
  const playbook = useCurrentPlaybook()
  if (hash === null) {
    return (
      <Stack p="xl" align="flex-start">
        <Title order={1}>{t('declare.title')}</Title>
        <Text>{t('declare.noPlaybook')}</Text>
        <Button onClick={() => go({ screen: 'settings' })}>{t('declare.toSettings')}</Button>
      </Stack>
    )
  }
  if (playbook === null) return <Loader m="xl" aria-label={t('common.loading')} />
  return <DeclareForm playbook={playbook} hash={hash} />
}
