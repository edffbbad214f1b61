import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOpenRow } from '../../../shared/view/notices/row.ts'
import { useNames } from '../../parts/use-names.ts'
import styles from './detail.module.css'
import { findingText } from './finding-text.ts'
import type { Looked } from './use-desk-view.ts'

/** What the rules find in a text, what blocks first. Whose signature is missing stands with the signatures. */
export function Findings({ row, looked }: { readonly row: NoticeRow; readonly looked: Looked }) {
  const { t } = useTranslation()
  const names = useNames()
  if (!isOpenRow(row)) return null
  const lines = looked.lines.filter(({ check }) => check !== 'approvalMissing')
  return (
    <section className={styles.findings} aria-labelledby="notice-findings">
      <h3 id="notice-findings">{t('notices.findings.title')}</h3>
      {lines.length === 0 && (
        <p className={styles.clean}>
          <IconCircleCheck aria-hidden size={17} /> {t('notices.findings.none')}
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={JSON.stringify([line.check, line.detail, line.field, line.params])} data-level={line.level}>
            <span className={styles.level}>
              {line.level === 'block' ? (
                <IconHandStop aria-hidden size={17} />
              ) : (
                <IconAlertTriangle aria-hidden size={17} />
              )}
              {t(`notices.findings.${line.level}`)}
            </span>
            <span>
              {line.languages.length === 1 && line.languages.map((one) => `${t(`notices.${one}`)}: `)}
              {findingText(line, names, t('escalation.listMark'))}
              {line.rule !== '' && <span className="dim"> {t('notices.findings.rule', { rule: line.rule })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
