import { useTranslation } from 'react-i18next'
import type { CheckRound } from '../../../../shared/incident/asset-check/round.ts'
import type { CheckStanding } from '../../../../shared/incident/asset-check/standing.ts'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { ByAt } from '../by-at.tsx'
import { EvidenceContent } from '../../board/panel/evidence-item.tsx'
import styles from '../recovery.module.css'

type Props = { readonly standing: CheckStanding; readonly round: CheckRound; readonly stream: string }

/** Everything that was found and signed of one check in a round, the newest first. */
export function CheckDetail({ standing, round, stream }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const words = resumptionWordsOf(useLanguage())
  const { findings = [], signatures = [] } = round.entries.get(standing.check.id) ?? {}
  const entries = [
    ...findings.map((said) => ({ at: said.at, by: said.by, finding: said.value, role: '' })),
    ...signatures.map(({ at, by, role }) => ({ at, by, finding: null, role }))
  ].toSorted((a, b) => b.at - a.at)
  return (
    <section className={styles.part} aria-labelledby="check-detail">
      <h2 id="check-detail" className={styles.heading}>
        {t('recovery.assets.detail', { check: names.check(standing.check.id) })}
      </h2>
      {entries.length === 0 && <p className={styles.lead}>{t('recovery.assets.historyEmpty')}</p>}
      <ul className={styles.plain} aria-label={t('recovery.assets.history')}>
        {entries.map(({ at, by, finding, role }, index) => (
          <li key={`${at}-${index}`} className={styles.entry}>
            {finding ? (
              <>
                <strong>{words.results[finding.result]}</strong> <ByAt by={by} at={at} />
                {finding.note !== '' && <p>{finding.note}</p>}
                <p>
                  {finding.evidence ? (
                    <EvidenceContent item={finding.evidence} stream={stream} />
                  ) : (
                    <span className="dim">{t('recovery.assets.evidenceNone')}</span>
                  )}
                </p>
              </>
            ) : (
              <>
                <strong>{t('recovery.assets.signedWord')}</strong> {names.role(role)} <ByAt by={by} at={at} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
