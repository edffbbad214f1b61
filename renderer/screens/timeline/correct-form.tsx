import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineRow } from '../../../shared/view/timeline.ts'
import { act } from '../../store/act.ts'
import { dropDraft, useDraft } from './drafts.ts'
import { sendKeys } from './send-keys.ts'
import styles from './entry.module.css'

type Props = { readonly row: TimelineRow; readonly onClose: () => void }

/** Corrects a remark in its place. What it said before is kept. */
export function CorrectForm({ row, onClose }: Props) {
  const { t } = useTranslation()
  const remark = String(row.event.data['remark'])
  const key = `${row.event.stream}/${remark}`
  const [text, setText] = useDraft(key, row.remark?.text ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const close = () => {
    dropDraft(key)
    onClose()
  }
  const send = async () => {
    if (text.trim() === '') return
    if (text.trim() === row.remark?.text) return close()
    if (await act({ name: 'remark.correct', data: { remark, text: text.trim() } })) close()
  }
  return (
    <div className={styles.correct}>
      <Textarea
        ref={field}
        label={t('timeline.correctLabel')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={sendKeys(() => void send(), close)}
        autosize
        maxRows={8}
        maxLength={5000}
      />
      <Button size="compact-md" disabled={text.trim() === ''} onClick={() => void send()}>
        {t('common.save')}
      </Button>
      <Button size="compact-md" variant="default" onClick={close}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
