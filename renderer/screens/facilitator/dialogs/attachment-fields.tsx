import { Group, Textarea, TextInput } from '@mantine/core'
import { IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContentDraft } from '../../../../shared/view/drill/content-draft.ts'
import { emptyAttachment, MOST_ATTACHMENTS } from '../../../../shared/view/drill/content-draft.ts'
import { ActButton } from '../../../parts/act-button.tsx'

type Files = ContentDraft['attachments']
type Props = { readonly files: Files; readonly onChange: (files: Files) => void }

/** The files that come with an inject: how each is called and what the room reads in it, in both languages. */
export function AttachmentFields({ files, onChange }: Props) {
  const { t } = useTranslation()
  const set = (place: number, change: Partial<Files[number]>) =>
    onChange(files.map((file, at) => (at === place ? { ...file, ...change } : file)))
  return (
    <>
      {files.map((file, place) => (
        // A file has no identity of its own while it is typed: they are what stands there, in order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place} role="group" aria-label={t('drill.desk.attachmentOf', { number: place + 1 })}>
          <Group align="flex-end" wrap="nowrap">
            <TextInput
              label={t('drill.desk.attachmentName', { number: place + 1 })}
              placeholder={t('drill.desk.attachmentExample')}
              value={file.name}
              maxLength={120}
              flex={1}
              onChange={(event) => set(place, { name: event.currentTarget.value })}
            />
            <ActButton
              leftSection={<IconTrash aria-hidden size={16} />}
              onAct={() => onChange(files.filter((_, at) => at !== place))}
            >
              {t('drill.desk.attachmentRemove', { number: place + 1 })}
            </ActButton>
          </Group>
          <Group grow align="flex-start">
            {(['ja', 'en'] as const).map((one) => (
              <Textarea
                key={one}
                label={t(`drill.desk.attachment${one === 'ja' ? 'Ja' : 'En'}`)}
                lang={one}
                autosize
                minRows={1}
                maxRows={6}
                maxLength={2000}
                value={file.text[one]}
                onChange={(event) => set(place, { text: { ...file.text, [one]: event.currentTarget.value } })}
              />
            ))}
          </Group>
        </div>
      ))}
      <div>
        <ActButton
          refused={
            files.length >= MOST_ATTACHMENTS ? t('drill.desk.attachmentsFull', { count: MOST_ATTACHMENTS }) : null
          }
          leftSection={<IconPaperclip aria-hidden size={16} />}
          onAct={() => onChange([...files, emptyAttachment])}
        >
          {t('drill.desk.attach')}
        </ActButton>
      </div>
    </>
  )
}
