import { Button, Textarea } from '@mantine/core'
import { IconClockEdit, IconSend } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { TimeField } from '../../parts/time-field.tsx'
import { useIsLegal } from '../../parts/use-is-legal.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { useZone } from '../../store/zone.ts'
import { dropDraft, useDraft } from './drafts.ts'
import { PrivilegeReason, PrivilegeToggle } from './privilege-field.tsx'
import { sendKeys } from './send-keys.ts'
import styles from './timeline.module.css'

/** Writes a remark: now, or at an earlier time where it is written down afterwards. */
export function Composer({ stream }: { readonly stream: string }) {
  const { t } = useTranslation()
  const zone = useZone()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useDraft(stream)
  const [back, setBack] = useState(false)
  const [happenedAt, setHappenedAt] = useState<number | null>(null)
  const legal = useIsLegal()
  const [reason, setReason] = useState<string | null>(null)
  const privileged = legal ? reason : null
  const ready = text.trim() !== '' && (!back || happenedAt !== null) && privileged?.trim() !== ''
  const commands = useMemo<AppCommand[]>(() => {
    const run = () => field.current?.focus()
    return [{ id: 'timeline.remark', title: t('timeline.writeRemark'), group: t('keys.groupTimeline'), keys: 'n', run }]
  }, [t])
  useCommands('timeline.composer', commands)
  const send = async () => {
    if (!ready) return
    const options = back && happenedAt !== null ? { happenedAt } : {}
    const kept = privileged === null ? {} : { privileged: privileged.trim() }
    if ((await act({ name: 'remark.add', data: { text: text.trim(), ...kept } }, options)) === null) return
    dropDraft(stream)
    setBack(false)
    setHappenedAt(null)
    setReason(null)
    say('done', t(privileged === null ? 'timeline.sent' : 'timeline.privilege.sent'))
  }
  const toggleBack = () => {
    setBack(!back)
    setHappenedAt(null)
  }
  return (
    <section className={styles.composer} aria-label={t('timeline.composer')}>
      <div className={styles.compose}>
        <Textarea
          ref={field}
          className={styles.grow}
          aria-label={t('timeline.composer')}
          placeholder={t('timeline.composerPlaceholder')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={sendKeys(
            () => void send(),
            (own) => own.blur()
          )}
          autosize
          maxRows={6}
          maxLength={5000}
        />
        <Button
          variant="default"
          leftSection={<IconClockEdit aria-hidden size={18} />}
          aria-expanded={back}
          onClick={toggleBack}
        >
          {back ? t('timeline.backdateOff') : t('timeline.backdate')}
        </Button>
        {legal && <PrivilegeToggle reason={reason} onChange={setReason} />}
        <Button leftSection={<IconSend aria-hidden size={18} />} disabled={!ready} onClick={() => void send()}>
          {t('common.send')}
        </Button>
      </div>
      {privileged !== null && <PrivilegeReason reason={privileged} onChange={setReason} />}
      {back && (
        <TimeField label={t('timeline.happenedAt')} value={happenedAt} onChange={setHappenedAt} zone={zone} required />
      )}
    </section>
  )
}
