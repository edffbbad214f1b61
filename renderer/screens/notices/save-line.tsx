import { IconAlertTriangle, IconDeviceFloppy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import type { TypedText } from '../../../shared/view/notices/typed.ts'
import { isOvertaken, isTyped } from '../../../shared/view/notices/typed.ts'
import { keyLabel } from '../../commands/key-label.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { useShortTime } from '../../parts/use-short-time.ts'
import styles from './text.module.css'
import { dropTyped, keepMine, saveTyped } from './typed.ts'

type Props = { readonly row: NoticeRow; readonly typed: TypedText | undefined }

/** Whether what was typed is saved, what saving it would end, and who changed the text meanwhile. */
export function SaveLine({ row, typed }: Props) {
  const { t } = useTranslation()
  const shortTime = useShortTime()
  const { notice, standing } = row
  const text = textOf(notice)
  const time = shortTime(text.at)
  if (!isTyped(notice, typed)) {
    return (
      <p className={styles.saved}>
        {t(text.byHand ? 'notices.save.byHand' : 'notices.save.fromFacts', { time, person: text.by.person })}
      </p>
    )
  }
  if (isOvertaken(notice, typed)) {
    return (
      <div className={styles.unsaved} role="alert">
        <IconAlertTriangle aria-hidden size={17} />
        <span>{t('notices.save.overtaken', { time, person: text.by.person })}</span>
        <ActButton onAct={() => keepMine(notice)}>{t('notices.save.keepMine')}</ActButton>
        <ActButton onAct={() => dropTyped(notice.id)}>{t('notices.save.takeTheirs')}</ActButton>
      </div>
    )
  }
  const signed = standing.signed.length
  return (
    <div className={styles.unsaved}>
      <IconDeviceFloppy aria-hidden size={17} />
      <span>
        {t('notices.save.unsaved')}
        {signed > 0 && ` ${t('notices.save.kills', { count: signed })}`}
      </span>
      <ActButton variant="filled" onAct={() => void saveTyped(notice.id)}>
        {t('notices.save.save', { keys: keyLabel('mod+S') })}
      </ActButton>
      <ActButton onAct={() => dropTyped(notice.id)}>{t('notices.save.discard')}</ActButton>
    </div>
  )
}
