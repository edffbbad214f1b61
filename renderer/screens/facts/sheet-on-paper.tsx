import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { drillMarks } from '../../../shared/notice/marks.ts'
import { valueText } from '../../../shared/notice/value-text.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { wordsOf } from '../../../shared/report/words/of.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import styles from './paper.module.css'

type Props = {
  readonly rows: readonly FactRow[]
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly printedAt: number
}

const languages = ['ja', 'en'] as const

/** The fact sheet on paper: every field in both languages as customers read it, who entered it and when. Nothing internal. */
export function SheetOnPaper({ rows, state, playbook, printedAt }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const mark = state.drill ? drillMarks[language] : ''
  const title = state.title === '' ? names.type(state.type?.value ?? '') : state.title
  return (
    <div className={styles.paper}>
      <h1>
        {mark}
        {t('facts.title')}: {title}
      </h1>
      <p>{t('facts.paper.head', { time: formatInstant(printedAt, zone) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('facts.paper.field')}</th>
            {languages.map((one) => (
              <th key={one} scope="col">
                {t(`facts.languages.${one}`)}
              </th>
            ))}
            <th scope="col">{t('facts.paper.by')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row.group !== 'internal' && row.kind !== 'stamp')
            .map(({ field, fact, contested }) => (
              <tr key={field}>
                <th scope="row">
                  {names.field(field)}
                  {field === 'cause' && fact && (
                    <small>
                      {t('facts.cause', { status: wordsOf(language).causes[state.cause?.value.status ?? 'unknown'] })}
                    </small>
                  )}
                  {contested.length > 0 && <small>{t('facts.contestedShort')}</small>}
                </th>
                {languages.map((one) => (
                  <td key={one} lang={one}>
                    {fact
                      ? valueText(field, fact.value, one, 'full', { playbook, asOf: printedAt })
                      : t('facts.paper.empty')}
                  </td>
                ))}
                <td>{fact && `${fact.by.person}\n${formatInstant(fact.enteredAt, zone)}`}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
