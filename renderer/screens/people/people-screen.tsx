import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useKnownPeople } from '../../store/people.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { ImportView } from './import/import-view.tsx'
import { PeopleDialogs } from './people-dialogs.tsx'
import { PeopleOverview } from './people-overview.tsx'
import { usePeopleView } from './people-view.ts'

/** Who can be called: every role and outside party of the playbook, with the people who fill them. */
export function PeopleScreen() {
  const { t } = useTranslation()
  const playbook = useCurrentPlaybook()
  const listed = useKnownPeople((known) => known.listed)
  const importing = usePeopleView((view) => view.importing)
  if (!playbook || !listed) return <Loader m="xl" aria-label={t('common.loading')} />
  if (importing) return <ImportView contacts={listed.contacts} />
  return (
    <>
      <PeopleOverview listed={listed} playbook={playbook.playbook} />
      <PeopleDialogs contacts={listed.contacts} playbook={playbook.playbook} />
    </>
  )
}
