import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import { targetText } from '../../../../shared/report/debrief/target-text.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { compareInjects } from '../../../../shared/view/drill/lanes.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { cellText } from '../cell-text.ts'
import { drillView, useDrillView } from '../view.ts'
import { InjectDetail } from './inject-detail.tsx'
import styles from './library.module.css'
import { InjectTimeline } from './timeline.tsx'

type Props = { readonly scenario: Scenario; readonly names: Names; readonly tools: ReactNode }

/** One scenario, whole: what it is to teach, how it begins, what happens when, by what it is judged. */
export function ScenarioView({ scenario, names, tools }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const wanted = useDrillView((view) => view.inject)
  const { name, type, expectedSeverity, minutes, start, objectives, injects, rules, passCriteria, hotwash } = scenario
  const chosen = injects.find(({ id }) => id === wanted) ?? injects.toSorted(compareInjects)[0]
  return (
    <article className={styles.scenario} aria-labelledby="scenario-name">
      <header className={styles.scenarioHead}>
        <div>
          <h2 id="scenario-name">{name[language]}</h2>
          <p className="dim">
            {t('drill.library.about', {
              type: names.type(type),
              severity: names.severity(expectedSeverity),
              minutes,
              count: injects.length
            })}
          </p>
        </div>
        <div className={styles.tools}>{tools}</div>
      </header>
      <div className={styles.pair}>
        <Part title={t('drill.library.start')}>
          <p>{start.text[language]}</p>
          {start.cells.length > 0 && (
            <p>
              {t('drill.edit.cells')}: {start.cells.map((cell) => cellText(cell, names)).join(t('board.listMark'))}
            </p>
          )}
        </Part>
        <Part title={t('drill.library.objectives')}>
          <ul>
            {objectives.map((one) => (
              <li key={one.id}>{one.text[language]}</li>
            ))}
          </ul>
        </Part>
      </div>
      <Part title={t('drill.library.injects')}>
        <p className="dim">{t('drill.library.timelineHelp')}</p>
        <InjectTimeline
          injects={injects}
          seconds={minutes * 60}
          names={names}
          chosen={chosen?.id ?? null}
          onChoose={(inject) => drillView.setState({ inject })}
        />
        {chosen && <InjectDetail inject={chosen} names={names} />}
      </Part>
      <div className={styles.pair}>
        <Part title={t('drill.library.passCriteria')}>
          <ul>
            {passCriteria.map((one) => (
              <li key={`${one.ref}-${one.label.en}`}>
                {one.label[language]}: {targetText(one.target, language)}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('drill.library.hotwash')}>
          <ul>
            {hotwash.map((one) => (
              <li key={one.en}>{one[language]}</li>
            ))}
          </ul>
        </Part>
      </div>
      <Part title={t('drill.library.rules')}>
        <p>{rules[language]}</p>
      </Part>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
