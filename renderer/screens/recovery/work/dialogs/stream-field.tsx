import { Group, Input, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StreamKind, WorkStream } from '../../../../../shared/incident/progress/work.ts'
import { streamKinds } from '../../../../../shared/incident/progress/work.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import { useLanguage } from '../../../../parts/use-language.ts'

type Props = {
  readonly playbook: PlaybookIndex
  readonly value: WorkStream
  readonly onChange: (stream: WorkStream) => void
}

/** By what a work is ordered: a service, a department, or a system by its name. */
export function StreamField({ playbook, value, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const kindOf = (text: string): StreamKind => streamKinds.find((one) => one === text) ?? 'service'
  const data =
    value.kind === 'service'
      ? [...playbook.services.values()].map(({ id, name }) => ({ value: id as string, label: name[language] }))
      : [...playbook.departments.values()].map(({ id, name }) => ({ value: id as string, label: name[language] }))
  return (
    <Group gap={8} align="flex-end" grow preventGrowOverflow={false}>
      <Input.Wrapper label={t('recovery.work.dialog.streamKind')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t('recovery.work.dialog.streamKind')}
          value={value.kind}
          onChange={(kind) => onChange({ kind: kindOf(kind), id: '' })}
          data={streamKinds.map((kind) => ({ value: kind, label: t(`recovery.work.dialog.kinds.${kind}`) }))}
        />
      </Input.Wrapper>
      {value.kind === 'system' ? (
        <TextInput
          label={t('recovery.work.dialog.systemName')}
          value={value.id}
          maxLength={60}
          required
          autoComplete="off"
          onChange={(event) => onChange({ kind: 'system', id: event.currentTarget.value })}
        />
      ) : (
        <Select
          label={t('recovery.work.dialog.stream')}
          data={data}
          value={value.id === '' ? null : value.id}
          onChange={(id) => onChange({ kind: value.kind, id: id ?? '' })}
          searchable
          required
        />
      )}
    </Group>
  )
}
