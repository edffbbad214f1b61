import type { RefObject } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleGroup } from '../../../shared/view/people-list.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { startEdit } from './edit-person.ts'
import { openPeopleDialog, peopleView, showPeople } from './people-view.ts'

/** What can be done on the people screen by key and palette. */
export function usePeopleCommands(groups: readonly PeopleGroup[], search: RefObject<HTMLInputElement | null>): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const contacts = groups.flatMap(({ roles }) => roles.flatMap(({ people }) => people.map(({ contact }) => contact)))
    const ids = contacts.map(({ id }) => id)
    const move = (by: number) => {
      const at = ids.indexOf(peopleView.getState().selected ?? '')
      const next = ids[at === -1 ? (by > 0 ? 0 : ids.length - 1) : Math.min(ids.length - 1, Math.max(0, at + by))]
      if (next === undefined) return
      showPeople({ selected: next })
      document.querySelector<HTMLElement>(`[data-person="${next}"]`)?.focus()
    }
    const edit = () => {
      const contact = contacts.find(({ id }) => id === peopleView.getState().selected)
      if (contact) void startEdit(contact)
    }
    const group = t('frame.people')
    const offer = (id: string, title: string, keys: string, run: () => void): AppCommand => ({
      id: `people.${id}`,
      title,
      group,
      keys,
      run
    })
    return [
      offer('search', t('people.command.search'), '/', () => search.current?.focus()),
      offer('next', t('people.command.next'), 'j', () => move(1)),
      offer('previous', t('people.command.previous'), 'k', () => move(-1)),
      offer('add', t('people.add'), 'n', () => openPeopleDialog({ kind: 'add', role: '', order: 0 })),
      offer('edit', t('people.command.edit'), 'e', edit),
      offer('import', t('people.importing.title'), 'i', () => showPeople({ importing: true })),
      offer('export', t('people.exporting.title'), 'x', () => openPeopleDialog({ kind: 'export' }))
    ]
  }, [t, groups, search])
  useCommands('people', commands)
}
