import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NextCall } from '../../../shared/view/next-calls.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { useZone } from '../../store/zone.ts'
import { logCall } from './call-acts.ts'
import { nowHere } from '../../store/clock.ts'

const MINUTE = 60_000
const usual = [5, 10, 15, 30] as const

type Props = { readonly call: NextCall | null; readonly onClose: () => void }

/** Asks when they will call back: ten minutes from now unless they said otherwise. Enter logs it. */
export function CallBackDialog({ call, onClose }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const [at, setAt] = useState<number | null>(() => inMinutes(10))
  return (
    <FormDialog
      title={t('calls.callBackTitle')}
      confirm={t('common.confirm')}
      refused={at === null ? t('common.timeNeeded') : null}
      onClose={onClose}
      onSubmit={() => logCall(call, 'willCallBack', at)}
    >
      <Group>
        {usual.map((count) => (
          <Button
            key={count}
            variant="default"
            data-autofocus={count === 10 || undefined}
            onClick={() => setAt(inMinutes(count))}
          >
            {t('calls.inMinutes', { count })}
          </Button>
        ))}
      </Group>
      <TimeField label={t('calls.callBackAt')} value={at} onChange={setAt} zone={zone} allowFuture required />
    </FormDialog>
  )
}

/** So many minutes from now, to the minute, in ms. */
function inMinutes(count: number): number {
  return Math.floor(nowHere() / MINUTE) * MINUTE + count * MINUTE
}
