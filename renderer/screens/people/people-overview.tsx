import { useMemo, useRef } from 'react'
import type { Output } from '../../../shared/bridge/contract.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { listPeople } from '../../../shared/view/people-list.ts'
import { EmptyPeople } from './empty-people.tsx'
import { PeopleBar } from './people-bar.tsx'
import { PeopleGroupSection } from './people-group.tsx'
import { PersonPanel } from './panel/person-panel.tsx'
import { usePeopleView } from './people-view.ts'
import styles from './people.module.css'
import { Protection } from './protection.tsx'
import { ReachSummary } from './reach-summary.tsx'
import { useMinute } from './use-minute.ts'
import { usePeopleCommands } from './use-people-commands.ts'

type Props = { readonly listed: Output<'people.list'>; readonly playbook: Playbook }

const everybody = { search: '', filter: null } as const

/** The list of people by department and role, and everything about the one who is chosen beside it. */
export function PeopleOverview({ listed, playbook }: Props) {
  const at = useMinute()
  const search = useRef<HTMLInputElement>(null)
  const words = usePeopleView((view) => view.search)
  const filter = usePeopleView((view) => view.filter)
  const selected = usePeopleView((view) => view.selected)
  const { contacts } = listed
  const all = useMemo(() => listPeople(contacts, playbook, everybody, at), [contacts, playbook, at])
  const groups = useMemo(
    () => (words === '' && filter === null ? all : listPeople(contacts, playbook, { search: words, filter }, at)),
    [all, contacts, playbook, words, filter, at]
  )
  usePeopleCommands(groups, search)
  const row = all
    .flatMap(({ roles }) => roles)
    .find(({ people }) => people.some(({ contact }) => contact.id === selected))
  const person = row?.people.find(({ contact }) => contact.id === selected)
  return (
    <div className={styles.screen} data-panel={person !== undefined || undefined}>
      <div className={styles.main}>
        <PeopleBar groups={all} days={playbook.contactTree.unverifiedAfterDays} searchRef={search} />
        <Protection protection={listed.protection} lockedKeys={listed.lockedKeys} />
        <ReachSummary playbook={playbook} contacts={contacts} at={at} />
        <EmptyPeople
          isFirst={all.every(({ roles }) => roles.every(({ people }) => people.length === 0))}
          isNothing={groups.length === 0}
        />
        {groups.map((group) => (
          <PeopleGroupSection key={group.id} group={group} selected={selected} />
        ))}
      </div>
      {row && person && <PersonPanel key={person.contact.id} row={row} person={person} />}
    </div>
  )
}
