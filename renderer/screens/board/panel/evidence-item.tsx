import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../../shared/assert-never.ts'
import type { DutyProgress, Evidence } from '../../../../shared/incident/duty/progress.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { privilegeOfEntry } from '../../../../shared/incident/privilege/privilege.ts'
import { PrivilegedMark } from '../../../parts/privileged-mark.tsx'
import { OutsideLink } from '../../../parts/outside-link.tsx'
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
      <PrivilegedMark of={privilegeOfEntry(evidence.entry)} />
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
      return <OutsideLink url={item.url} />
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
