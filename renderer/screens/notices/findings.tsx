import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isFrozen } from '../../../shared/incident/notice/notice.ts'
import type { FindingLine } from '../../../shared/view/notices/findings.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { ScrollBox } from '../../parts/scroll-box.tsx'
import { useNames } from '../../parts/use-names.ts'
import styles from './detail.module.css'
import { FindingTools } from './finding-tools.tsx'
import { findingText } from './finding-text.ts'
import type { DeskView, Looked } from './use-desk-view.ts'

type Props = { readonly row: NoticeRow; readonly looked: Looked; readonly view: DeskView }

/** What the rules find in a text, what blocks first. Whose signature is missing stands with the signatures. */
export function Findings({ row, looked, view }: Props) {
  const { t } = useTranslation()
  if (isFrozen(row.notice)) return null
  const lines = looked.lines.filter(({ check }) => check !== 'approvalMissing')
  return (
    <section className={styles.findings}>
      {lines.length === 0 && (
        <p className={styles.clean}>
          <IconCircleCheck aria-hidden size={17} /> {t('notices.findings.none')}
        </p>
      )}
      {lines.length > 0 && (
        <ScrollBox label={t('notices.findings.title')}>
          <ul>
            {lines.map((line) => (
              <li key={JSON.stringify([line.check, line.detail, line.field, line.params])} data-level={line.level}>
                <Level line={line} />
                <Words line={line} />
                <FindingTools line={line} row={row} stream={view.open.stream} />
              </li>
            ))}
          </ul>
        </ScrollBox>
      )}
    </section>
  )
}

function Level({ line }: { readonly line: FindingLine }) {
  const { t } = useTranslation()
  const Shape = line.level === 'block' ? IconHandStop : IconAlertTriangle
  return (
    <span className={styles.level}>
      <Shape aria-hidden size={17} />
      {t(`notices.findings.${line.level}`)}
    </span>
  )
}

function Words({ line }: { readonly line: FindingLine }) {
  const { t } = useTranslation()
  const names = useNames()
  const [only] = line.languages.length === 1 ? line.languages : []
  return (
    <span className={styles.finding}>
      {only && t('notices.findings.in', { language: t(`notices.${only}`) })}
      {findingText(line, names, t('escalation.listMark'))}
      {line.rule !== '' && <span className="dim"> {t('notices.findings.rule', { rule: line.rule })}</span>}
    </span>
  )
}
