import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { byMinute } from '../../../shared/view/dry-run-figures.ts'
import layout from '../../parts/screen.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import { DryRunForm } from './dry-run-form.tsx'
import styles from './dryrun.module.css'
import { Figures } from './figures.tsx'
import { MinuteRows } from './minute-rows.tsx'
import './print.css'
import { ReachList } from './reach-list.tsx'
import { useDryRun } from './use-dry-run.ts'

/** The form, what comes of it minute by minute, and beside it what is known to be weak whatever is declared. */
export function DryRunView({ playbook }: { readonly playbook: PlaybookIndex }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const names = useMemo(() => namesOf(playbook, language), [playbook, language])
  const { form, set, at, rows } = useDryRun(playbook)
  const minutes = useMemo(() => byMinute(rows ?? []), [rows])
  return (
    <div className={styles.screen} data-dryrun>
      <header className={styles.head}>
        <h1 className={layout.title}>{t('dryrun.title')}</h1>
        <p className={styles.lead}>{t('dryrun.lead')}</p>
        <Button
          className="no-print"
          size="compact-md"
          variant="default"
          ml="auto"
          leftSection={<IconPrinter aria-hidden size={18} />}
          onClick={() => window.print()}
        >
          {t('dryrun.print')}
        </Button>
      </header>
      <DryRunForm form={form} set={set} playbook={playbook} />
      <p className={styles.declared}>
        {at === null
          ? t('common.timeInvalid')
          : t('dryrun.declared', {
              type: names.type(form.type),
              severity: names.severity(form.severity),
              time: formatInstant(at, zone)
            })}
      </p>
      {rows && <Figures rows={rows} />}
      <div className={styles.body}>
        {/* What scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.run} aria-labelledby="dryrun-minutes" tabIndex={0}>
          <h2 id="dryrun-minutes" className={styles.heading}>
            {t('dryrun.minutes')}
          </h2>
          {minutes.length === 0 && <p className={styles.lead}>{t('dryrun.nothing')}</p>}
          {minutes.map((minute) => (
            <MinuteRows key={minute.minute} minute={minute} names={names} />
          ))}
        </section>
        <ReachList playbook={playbook} names={names} />
      </div>
    </div>
  )
}
