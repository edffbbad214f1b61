import { Group, Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ContentDraft } from '../../../../shared/view/drill/content-draft.ts'
import { injectWays } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { AttachmentFields } from './attachment-fields.tsx'

type Props = {
  readonly draft: ContentDraft
  readonly playbook: PlaybookIndex | null
  readonly onChange: (draft: ContentDraft) => void
}

/** What an inject says: by which way, from whom, the text, what is expected and what comes with it, in both languages. */
export function ContentFields({ draft, playbook, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const set = (change: Partial<ContentDraft>) => onChange({ ...draft, ...change })
  const roles = [...(playbook?.roles.values() ?? [])].map(({ id, name }) => ({
    value: id as string,
    label: name[language]
  }))
  return (
    <>
      <Group grow align="flex-start">
        <Select
          label={t('drill.desk.via')}
          data={injectWays.map((way) => ({ value: way, label: t(`drill.library.via.${way}`) }))}
          value={draft.via}
          allowDeselect={false}
          onChange={(via) => via !== null && set({ via: via as ContentDraft['via'] })}
        />
        <Select
          label={t('drill.desk.sender')}
          data={roles}
          value={draft.role}
          searchable
          clearable
          placeholder={t('drill.desk.senderNone')}
          onChange={(role) => set({ role })}
        />
        <TextInput
          label={t('drill.desk.senderName')}
          value={draft.name}
          maxLength={120}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </Group>
      {(['text', 'expected'] as const).map((what) => (
        <Group key={what} grow align="flex-start">
          {(['ja', 'en'] as const).map((one) => (
            <Textarea
              key={one}
              label={t(`drill.desk.${what}${one === 'ja' ? 'Ja' : 'En'}`)}
              lang={one}
              autosize
              minRows={2}
              maxRows={6}
              maxLength={2000}
              value={draft[what][one]}
              onChange={(event) => set({ [what]: { ...draft[what], [one]: event.currentTarget.value } })}
              {...(what === 'text' && one === language ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Group>
      ))}
      <p className="dim">{t('drill.desk.otherLanguage')}</p>
      <AttachmentFields files={draft.attachments} onChange={(attachments) => set({ attachments })} />
    </>
  )
}
