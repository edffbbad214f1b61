import { MultiSelect, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { Assignee } from '../../../../shared/incident/duty/progress.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useSession } from '../../../store/session.ts'
import { actOn } from '../flight.ts'
import { clearMarks } from '../marks.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { DutyList } from './duty-list.tsx'
import { knownPeople } from './known-people.ts'
import { refusedText } from './refused-text.ts'

/** Sets who is to do duties: people by name and roles, several of each. Nobody gives them back to the owner's role. */
export function AssignDialog({
  state,
  playbook,
  duties,
  onClose
}: DialogProps & { readonly duties: readonly string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSession((session) => session.settings?.person ?? '')
  const assigned = duties.flatMap((duty) => state.duties.get(duty)?.assignees ?? [])
  const before = duties.length === 1 ? assigned : []
  const namesOfKind = (kind: Assignee['kind']) => before.filter((one) => one.kind === kind).map((one) => one.name)
  const [people, setPeople] = useState(namesOfKind('person'))
  const [roles, setRoles] = useState(namesOfKind('role'))
  const assignees: Assignee[] = [
    ...people.map((name) => ({ kind: 'person' as const, name })),
    ...roles.map((name) => ({ kind: 'role' as const, name }))
  ]
  const command: Command = { name: 'duty.assign', data: { duties: [...duties], assignees } }
  const submit = async () => {
    const done = await actOn(duties, command)
    if (done && duties.length > 1) clearMarks()
    return done
  }
  const departments = [...playbook.departments.values()]
  return (
    <FormDialog
      title={t('board.dialog.assign')}
      confirm={
        assignees.length === 0 && assigned.length > 0 ? t('board.dialog.assignNobody') : t('board.dialog.assignConfirm')
      }
      refused={assignees.length + assigned.length === 0 ? t('board.dialog.assignChoose') : refusedText(command)}
      onClose={onClose}
      onSubmit={submit}
    >
      <DutyList duties={duties} state={state} playbook={playbook} />
      <TagsInput
        label={t('board.dialog.assignPeople')}
        description={t('board.dialog.assignPeopleHelp')}
        data={knownPeople(state, me)}
        value={people}
        onChange={setPeople}
        maxTags={10}
        acceptValueOnBlur
        openOnFocus={false}
        data-autofocus
        clearable={false}
      />
      <MultiSelect
        label={t('board.dialog.assignRoles')}
        data={departments.map((department) => ({
          group: department.name[language],
          items: playbook.playbook.roles
            .filter((role) => role.department === department.id)
            .map((role) => ({ value: role.id, label: role.name[language] }))
        }))}
        value={roles}
        onChange={setRoles}
        maxValues={10}
        searchable
        nothingFoundMessage={t('board.dialog.noRole')}
      />
    </FormDialog>
  )
}
