import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { SendingAct } from '../../../../shared/view/outbox/sending-acts.ts'
import { commandOf, needsReason } from '../../../../shared/view/outbox/sending-acts.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { act as send } from '../../../store/act.ts'
import { useZone } from '../../../store/zone.ts'
import { say } from '../../../store/toasts.ts'
import { showOutbox } from '../outbox-view.ts'
import { Since } from '../sendings/since.tsx'
import { StillTrue } from '../sendings/still-true.tsx'
import { TextPair } from '../text-pair.tsx'
import { whatText } from '../what-words.ts'

type Props = { readonly act: SendingAct; readonly sending: Sending; readonly state: IncidentState }

/** Asks before a sending is let go, tried again, given up or kept back; what is let go is read once more first. */
export function ActDialog({ act, sending, state }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const zone = useZone()
  const [reason, setReason] = useState('')
  const required = needsReason(act, sending)
  const missing = required && reason.trim() === ''
  const goesOut = act === 'release' || act === 'retry'
  const submit = async () => {
    if ((await send(commandOf(act, sending.id, reason.trim()))) === null) return false
    say('done', t(`outbox.done.${act}`, { what: whatText(sending, names, language) }))
    return true
  }
  return (
    <FormDialog
      title={t(`outbox.ask.${act}.title`)}
      confirm={t(`outbox.ask.${act}.confirm`)}
      size={goesOut ? 900 : 'lg'}
      refused={missing ? t('common.reasonNeeded') : null}
      onClose={() => showOutbox({ dialog: null })}
      onSubmit={submit}
    >
      <p>
        <strong>
          {whatText(sending, names, language)} — {t('outbox.via', { way: sending.via })}
        </strong>
      </p>
      <p>{t(`outbox.ask.${act}.lead`)}</p>
      {goesOut && sending.text !== null && (
        <p>
          {t('outbox.writtenAt', { time: formatInstant(sending.queued.at, zone) })}{' '}
          <Since at={sending.queued.at} words="ago" />
        </p>
      )}
      {goesOut && <StillTrue state={state} sending={sending} />}
      {goesOut && <TextPair text={sending.text} kind={sending.kind} />}
      <ReasonField
        label={required ? t('common.reason') : t('outbox.reasonOptional')}
        value={reason}
        onChange={setReason}
        required={required}
        data-autofocus
      />
    </FormDialog>
  )
}
