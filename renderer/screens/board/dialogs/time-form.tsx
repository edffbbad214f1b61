import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Said } from '../../../../shared/incident/register.ts'
import type { TimeName } from '../../../../shared/incident/times.ts'
import { mayLieAhead } from '../../../../shared/incident/times.ts'
import { timeName } from '../../../../shared/report/sentence.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './dialogs.module.css'
import { sent } from './sent.ts'

type Props = { readonly name: TimeName; readonly said: Said<number> | undefined; readonly onDone: () => void }

/** Sets or corrects one time. A correction needs a reason; an emptied field takes the time back. */
export function TimeForm({ name, said, onDone }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const [at, setAt] = useState<number | null>(said?.value ?? null)
  const [valid, setValid] = useState(true)
  const [reason, setReason] = useState('')
  const ready = valid && (said ? reason.trim() !== '' && at !== said.value : at !== null)
  const submit = async () => {
    if (ready && (await sent({ name: 'halt.retime', data: { name, at, reason: reason.trim() } }))) onDone()
  }
  return (
    <li className={styles.timeForm}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TimeField
          label={timeName(name, language)}
          value={at}
          onChange={setAt}
          onValid={setValid}
          zone={zone}
          allowFuture={mayLieAhead(name)}
        />
        {said && <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required minRows={1} />}
        <Group justify="flex-end" mt="xs">
          <Button size="compact-md" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button size="compact-md" type="submit" disabled={!ready}>
            {said && at === null ? t('board.dialog.takeBackTime') : t('common.save')}
          </Button>
        </Group>
      </form>
    </li>
  )
}
