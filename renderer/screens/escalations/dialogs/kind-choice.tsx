import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportKind } from '../../../../shared/view/report-form/kinds.ts'
import { reportRows } from '../../../../shared/view/report-form/kinds.ts'
import styles from './dialogs.module.css'

const groups = [...Map.groupBy(reportRows, (row) => row.group)]

/** What may be reported, by what it is about. The arrow keys go through it. */
export function KindChoice({ onChoose }: { readonly onChoose: (kind: ReportKind) => void }) {
  const { t } = useTranslation()
  return (
    // The arrow keys are an extra: every kind is a button of its own.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={move}>
      <p className={styles.lead}>{t('escalation.report.lead')}</p>
      {groups.map(([group, rows], at) => (
        <section key={group} aria-label={t(`escalation.report.group.${group}`)}>
          <p className={styles.group}>{t(`escalation.report.group.${group}`)}</p>
          <div className={styles.kinds}>
            {rows.map(({ kind }, index) => (
              <button
                key={kind}
                type="button"
                className={styles.kind}
                data-kind
                data-autofocus={(at === 0 && index === 0) || undefined}
                onClick={() => onChoose(kind)}
              >
                {t(`escalation.report.kind.${kind}`)}
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function move(event: KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-kind]')]
  const here = all.findIndex((one) => one === document.activeElement)
  all[(here + step + all.length) % all.length]?.focus()
}
