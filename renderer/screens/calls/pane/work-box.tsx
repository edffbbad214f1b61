import { Button, TextInput } from '@mantine/core'
import { IconPhoneCall } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { timeNear } from '../../../../shared/report/near-time.ts'
import type { NextCall } from '../../../../shared/view/next-calls.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { refusalNow } from '../../../store/act.ts'
import { useZone } from '../../../store/zone.ts'
import { refusalText } from '../../../text/fault-text.ts'
import { releaseCall, takeCall } from '../call-acts.ts'
import { desk, useDesk } from '../desk.ts'
import type { DeskView } from '../use-desk.ts'
import { OutcomeKeys } from './outcome-keys.tsx'
import styles from './work-box.module.css'
import { TalkClock } from './talk-clock.tsx'

/** The work on a call: take it, then say what came of it with one key. */
export function WorkBox({ view, call }: { readonly view: DeskView; readonly call: NextCall }) {
  const { t } = useTranslation()
  const zone = useZone()
  const note = useDesk((picked) => picked.note)
  const { takenBy, role, slot, number } = call
  const refusal = view.mine ? null : refusalNow({ name: 'call.take', data: { role, slot, number } })
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <div className={styles.work} data-mine={view.mine}>
      <div className={styles.takeLine}>
        {view.mine && takenBy ? (
          <>
            <b className={styles.mine}>
              <IconPhoneCall aria-hidden size={20} /> {t('calls.takenByYou')}
            </b>
            <TalkClock since={takenBy.at} />
            <Button size="compact-md" variant="default" onClick={() => void releaseCall(call)}>
              {t('calls.release')} <kbd>r</kbd>
            </Button>
          </>
        ) : (
          <>
            <ActButton
              size="md"
              variant="filled"
              leftSection={<IconPhoneCall aria-hidden size={20} />}
              refused={refusal && refusalText(refusal)}
              onAct={() => void takeCall(call)}
            >
              {t('calls.take')} <kbd>Enter</kbd>
            </ActButton>
            {takenBy && (
              <b className={styles.other}>
                <IconPhoneCall aria-hidden size={20} /> {t('calls.takenBy', { person: takenBy.by.person })}{' '}
                <span className="digits">{t('calls.takenSince', { time: timeNear(view.now, zone)(takenBy.at) })}</span>
              </b>
            )}
          </>
        )}
        <TextInput
          id="call-note"
          className={styles.note}
          aria-label={t('calls.note')}
          placeholder={t('calls.notePlaceholder')}
          rightSection={<kbd aria-hidden>n</kbd>}
          value={note}
          maxLength={2000}
          onChange={(event) => desk.setState({ note: event.currentTarget.value })}
          onKeyDown={leave}
        />
      </div>
      <OutcomeKeys call={call} mine={view.mine} />
    </div>
  )
}
