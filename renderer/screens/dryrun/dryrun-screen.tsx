import { Loader } from '@mantine/core'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { useTranslation } from 'react-i18next'
import { DryRunView } from './dry-run-view.tsx'

/** The dry run of the playbook in force: who would be called, minute by minute, and who could not be reached. */
export function DryRunScreen() {
  const { t } = useTranslation()
  const playbook = useCurrentPlaybook()
  return playbook ? <DryRunView playbook={playbook} /> : <Loader m="xl" aria-label={t('common.loading')} />
}
