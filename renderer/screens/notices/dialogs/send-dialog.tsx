import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { Notice } from '../../../../shared/incident/notice/notice.ts'
import { outboxWordsOf } from '../../../../shared/report/outbox/words.ts'
import { waysFor } from '../../../../shared/view/notices/ways-for.ts'
import { whereTo } from '../../../../shared/view/ways/where-to.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { sendOnEnter } from '../../../parts/send-on-enter.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { refusalNow } from '../../../store/act.ts'
import { go } from '../../../store/route.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { Choice } from '../../board/dialogs/choice.tsx'
import { sent } from '../../board/dialogs/sent.ts'
import type { DeskView } from '../use-desk-view.ts'

type Props = { readonly notice: Notice; readonly view: DeskView; readonly onClose: () => void }

/** Hands a text to the outbox by one of the connectors that are set up for its channel. */
export function SendDialog({ notice, view, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const ways = waysFor(view.connectors, notice.channel)
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = ways.find(({ id }) => id === wanted) ?? ways[0]
  if (!chosen) return <NoWay channel={names.channel(notice.channel)} onClose={onClose} />
  const command: Command = { name: 'notice.queue', data: { notice: notice.id, connector: chosen.id } }
  const refusal = refusalNow(command)
  const kinds = outboxWordsOf(language).connectors
  return (
    <FormDialog
      title={t('notices.action.send')}
      confirm={t('notices.send.confirm')}
      refused={refusal && refusalText(refusal, names)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>{t(view.open.state.drill ? 'notices.send.drill' : 'notices.send.lead')}</p>
      <Radio.Group onKeyDown={sendOnEnter} label={t('notices.send.by')} value={chosen.id} onChange={setWanted}>
        <Stack gap={4} mt={4}>
          {ways.map(({ id, name, config, list }) => (
            <Choice key={id} value={id} label={name} autoFocus={id === chosen.id}>
              {kinds[config.kind]} — {whereTo(config)}
              {config.kind === 'mail' && ` — ${t('notices.send.recipients', { count: list?.count ?? 0 })}`}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
    </FormDialog>
  )
}

function NoWay({ channel, onClose }: { readonly channel: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const setUp = () => {
    onClose()
    go({ screen: 'ways' })
  }
  return (
    <Dialog title={t('notices.action.send')} onClose={onClose}>
      <p>{t('notices.send.noWay', { channel })}</p>
      <ActButton size="compact-md" variant="filled" data-autofocus onAct={setUp}>
        {t('notices.send.setUp')}
      </ActButton>
    </Dialog>
  )
}
