import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isOpenable } from '../../shared/bridge/link.ts'
import { ask } from '../store/line.ts'
import { useSession } from '../store/session.ts'
import { reportFault } from '../store/toasts.ts'
import styles from './parts.module.css'

/** A link that can be opened is opened outside; any other is only shown as what somebody wrote. */
export function OutsideLink({ url }: { readonly url: string }) {
  const { t } = useTranslation()
  const face = useSession((session) => session.welcome?.face ?? 'browser')
  if (!isOpenable(url)) return <span className={styles.wording}>{url}</span>
  const content = (
    <>
      <IconExternalLink aria-hidden size={15} /> {url}
    </>
  )
  if (face === 'browser') {
    return (
      <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
        {content}
      </a>
    )
  }
  const open = async () => {
    const reply = await ask('link.open', { url })
    if (!reply.ok) reportFault(reply.fault)
  }
  return (
    <button type="button" className={styles.link} title={t('board.panel.openOutside')} onClick={() => void open()}>
      {content}
    </button>
  )
}
