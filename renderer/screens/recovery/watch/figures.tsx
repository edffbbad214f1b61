import type { Icon } from '@tabler/icons-react'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCircleDashed, IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../../shared/money/format.ts'
import { resumptionWordsOf } from '../../../../shared/report/words/resumption.ts'
import { withUnit } from '../../../../shared/report/with-unit.ts'
import type { FigureState, WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { ByAt } from '../by-at.tsx'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import { openWatchDialog } from './view.ts'

const looks: Readonly<Record<FigureState, readonly [Tone, Icon]>> = {
  off: ['calm', IconEyeOff],
  unseen: ['warn', IconCircleDashed],
  within: ['good', IconCircleCheckFilled],
  past: ['bad', IconAlertTriangleFilled]
}

/** The figures that are watched: limit, last value, and how each stands; what is past its limit stands first. */
export function Figures({ desk }: { readonly desk: WatchDesk }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const sides = resumptionWordsOf(language).sides
  return (
    <section className={styles.part} aria-labelledby="watch-figures">
      <h2 id="watch-figures" className={styles.heading}>
        {t('recovery.watch.figures')}
      </h2>
      <table className={styles.table} aria-labelledby="watch-figures">
        <thead>
          <tr>
            {(['figure', 'limit', 'last', 'state', 'act'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`recovery.watch.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {desk.figures.map(({ metric, state }) => (
            <tr key={metric.id} data-tone={state === 'past' ? 'bad' : undefined}>
              <td>
                {metric.name[language]}
                {metric.ownerRole !== '' && <div className="dim">{names.role(metric.ownerRole)}</div>}
              </td>
              <td className={styles.whole}>
                {t('recovery.watch.limit', {
                  side: sides[metric.side],
                  limit: withUnit(formatDecimal(metric.limit), metric.unit[language])
                })}
                <div className="dim">{t(metric.rehalt ? 'recovery.watch.rehalt' : 'recovery.watch.watch')}</div>
              </td>
              <td>
                {metric.last === undefined ? (
                  <span className="dim">—</span>
                ) : (
                  <>
                    <strong className="digits">{formatDecimal(metric.last.value)}</strong>
                    <div>
                      <ByAt by={metric.last.by} at={metric.last.at} />
                    </div>
                  </>
                )}
              </td>
              <td>
                <Mark tone={looks[state][0]} shape={looks[state][1]}>
                  {t(`recovery.watch.state.${state}`)}
                </Mark>
              </td>
              <td>
                <ActButton onAct={() => openWatchDialog({ kind: 'limit', metric: metric.id })}>
                  {t('recovery.watch.action.limit')}
                </ActButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
