import { Radio, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { textOf } from '../../../../shared/incident/notice/notice.ts'
import { postWindow } from '../../../../shared/outbox/form/post-window.ts'
import { outboxTextOf } from '../../../../shared/outbox/of-notice.ts'
import { postWindows } from '../../../../shared/view/notices/post-windows.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { openOutside } from '../../../parts/open-outside.ts'
import { sendOnEnter } from '../../../parts/send-on-enter.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { Choice } from '../../board/dialogs/choice.tsx'
import { openDeskDialog } from '../desk.ts'
import { languages } from '../languages.ts'
import type { Connectors } from '../use-connectors.ts'

type Props = { readonly notice: Notice; readonly connectors: Connectors; readonly onClose: () => void }

/** Opens a platform's own post window with the text in it; what was done there is then marked as posted. */
export function WindowDialog({ notice, connectors, onClose }: Props) {
  const { t } = useTranslation()
  const own = useLanguage()
  const windows = postWindows(connectors, notice.channel, own)
  const [wanted, setWanted] = useState<string | null>(null)
  const [language, setLanguage] = useState<'ja' | 'en' | null>(null)
  const chosen = windows.find(({ id }) => id === wanted) ?? windows[0]
  const said = language ?? chosen?.config.language ?? own
  const open = async () => {
    if (!chosen) return false
    const text = outboxTextOf(textOf(notice).value)
    if (!(await openOutside(postWindow({ ...chosen.config, language: said }, text)))) return false
    openDeskDialog({ kind: 'post', notice: notice.id })
    return false
  }
  return (
    <FormDialog title={t('notices.action.window')} confirm={t('notices.window.open')} onClose={onClose} onSubmit={open}>
      <p>{t('notices.window.lead')}</p>
      <Radio.Group
        onKeyDown={sendOnEnter}
        label={t('notices.window.where')}
        value={chosen?.id ?? ''}
        onChange={setWanted}
      >
        <Stack gap={4} mt={4}>
          {windows.map(({ id, name }) => (
            <Choice key={id} value={id} label={name} autoFocus={id === chosen?.id} />
          ))}
        </Stack>
      </Radio.Group>
      <SegmentedControl
        aria-label={t('notices.window.language')}
        value={said}
        onChange={(value) => setLanguage(value === 'ja' ? 'ja' : 'en')}
        data={languages.map((one) => ({ value: one, label: t(`notices.${one}`) }))}
      />
    </FormDialog>
  )
}
