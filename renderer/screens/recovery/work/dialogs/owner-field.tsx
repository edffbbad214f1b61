import { Autocomplete, Group, Input, SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Assignee } from '../../../../../shared/incident/duty/progress.ts'
import type { IncidentState } from '../../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import { useSession } from '../../../../store/session.ts'
import { knownPeople } from '../../../board/dialogs/known-people.ts'
import { RoleSelect } from '../../role-select.tsx'

/** An owner as it is being given: nobody, a person by name, a role. */
export type OwnerDraft = { readonly kind: 'none' | Assignee['kind']; readonly name: string }

/** What a draft amounts to; null where nobody is named. */
export function ownerOf({ kind, name }: OwnerDraft): Assignee | null {
  const said = name.trim()
  return kind === 'none' || said === '' ? null : { kind, name: said }
}

type Props = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly value: OwnerDraft
  readonly onChange: (owner: OwnerDraft) => void
}

/** Whose work it is: a person or a role. */
export function OwnerField({ state, playbook, value, onChange }: Props) {
  const { t } = useTranslation()
  const me = useSession((session) => session.settings?.person ?? '')
  const kinds = ['none', 'person', 'role'] as const
  return (
    <Group gap={8} align="flex-end" grow preventGrowOverflow={false}>
      <Input.Wrapper label={t('recovery.work.dialog.ownerKind')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t('recovery.work.dialog.ownerKind')}
          value={value.kind}
          onChange={(kind) => onChange({ kind: kinds.find((one) => one === kind) ?? 'none', name: '' })}
          data={kinds.map((kind) => ({ value: kind, label: t(`recovery.work.dialog.ownerKinds.${kind}`) }))}
        />
      </Input.Wrapper>
      {value.kind === 'person' && (
        <Autocomplete
          label={t('recovery.work.dialog.ownerName')}
          data={knownPeople(state, me)}
          value={value.name}
          maxLength={120}
          onChange={(name) => onChange({ kind: 'person', name })}
        />
      )}
      {value.kind === 'role' && (
        <RoleSelect
          label={t('recovery.work.dialog.ownerRole')}
          playbook={playbook}
          value={value.name}
          onChange={(name) => onChange({ kind: 'role', name })}
        />
      )}
    </Group>
  )
}
