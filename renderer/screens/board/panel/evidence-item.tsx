import { Button } from '@mantine/core'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import { isOpenable } from '../../../../shared/bridge/link.ts'
import type { DutyProgress, Evidence } from '../../../../shared/incident/duty/progress.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { ask } from '../../../store/line.ts'
import { useSession } from '../../../store/session.ts'
import { reportFault } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { fetchFile } from './evidence-file.ts'
import styles from './panel.module.css'

type Props = { readonly evidence: DutyProgress['evidence'][number]; readonly stream: string }

/** One piece of evidence with who gave it when. */
export function EvidenceItem({ evidence, stream }: Props) {
  const zone = useZone()
  return (
    <li className={styles.entry}>
      <span className="dim">
        <span className="digits">{formatInstant(evidence.at, zone)}</span> {evidence.by.person}
      </span>
      <EvidenceContent item={evidence.item} stream={stream} />
    </li>
  )
}

/** A piece of evidence: words, a link that opens outside, or a file to fetch. */
export function EvidenceContent({ item, stream }: { readonly item: Evidence; readonly stream: string }) {
  const { t } = useTranslation()
  switch (item.kind) {
    case 'text':
      return <span className={styles.said}>{item.text}</span>
    case 'link':
      return <Link url={item.url} />
    case 'file':
      return (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload aria-hidden size={16} />}
          title={t('board.panel.hash', { hash: item.hash })}
          onClick={() => void fetchFile(stream, item)}
        >
          {t('board.panel.fileOf', { file: item.fileName, size: Math.max(1, Math.round(item.size / 1024)) })}
        </Button>
      )
    default:
      return assertNever(item)
  }
}

/** A link that can be opened is opened outside; any other is only shown as what somebody wrote. */
function Link({ url }: { readonly url: string }) {
  const { t } = useTranslation()
  const face = useSession((session) => session.welcome?.face ?? 'browser')
  if (!isOpenable(url)) return <span className={styles.said}>{url}</span>
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
