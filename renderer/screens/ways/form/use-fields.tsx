import { Checkbox, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import type { WayForm } from './use-way-form.ts'

type Props = { readonly form: WayForm; readonly playbook: PlaybookIndex }

/** What a connector serves: the channels whose notices it takes, and the departments that it brings the brief to. */
export function UseFields({ form, playbook }: Props) {
  const { t } = useTranslation()
  const names = namesOf(playbook, useLanguage())
  const { channels, briefs, config } = form.draft
  const { playbook: book } = playbook
  const takesBriefs = config.kind === 'webhook'
  return (
    <div data-field="uses">
      <Checkbox.Group
        label={t('ways.channels')}
        description={t('ways.field.channelsHelp')}
        value={[...channels]}
        onChange={(next) => form.set({ channels: next })}
        error={form.errorAt('uses')}
      >
        <Group gap="lg" mt={4}>
          {book.channels.map(({ id }) => (
            <Checkbox key={id} value={id} label={names.channel(id)} />
          ))}
        </Group>
      </Checkbox.Group>
      {takesBriefs && (
        <Checkbox.Group
          mt="sm"
          label={t('ways.briefs')}
          description={t('ways.field.briefsHelp')}
          value={[...briefs]}
          onChange={(next) => form.set({ briefs: next })}
        >
          <Group gap="lg" mt={4}>
            {book.departments.map(({ id }) => (
              <Checkbox key={id} value={id} label={names.department(id)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </div>
  )
}
