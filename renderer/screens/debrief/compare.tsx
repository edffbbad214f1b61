import { Table } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconEqual } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import { figureText } from '../../../shared/report/metrics/figure-text.ts'
import { formatDay } from '../../../shared/report/time.ts'
import type { Beside, Rival } from '../../../shared/view/debrief/compare.ts'
import { beside, rivalsOf, tally } from '../../../shared/view/debrief/compare.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { openCase } from '../../store/cases.ts'
import { addressOf, go } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import { useFigures } from '../figures/use-figures.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Loading } from '../incident-gate.tsx'
import styles from './debrief.module.css'
import { referenceOf } from './reference-of.ts'

/** How many other runs stand beside this one. */
const MOST = 6

type Props = { readonly open: OpenIncidentProps; readonly score: DrillScore }

/** This drill beside other runs of its scenario, the real case, and what really happened: which clock got better? */
export function Compare({ open: { stream, state, playbook }, score }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rows = useFigures()
  const scenario = state.exercise?.scenario
  const reference = scenario ? referenceOf(scenario, playbook.playbook) : null
  const rivals = useMemo(
    () => (scenario && rows ? rivalsOf(rows, { stream, scenario: scenario.id, reference, type: scenario.type }) : []),
    [rows, stream, scenario, reference]
  )
  if (rows === null) return <Loading />
  const show = async (timeline: string) => {
    const opened = await openCase(timeline, language)
    if (opened !== null) go({ screen: 'recovery', stream: opened })
  }
  const isMissing = reference !== null && !rivals.some(({ row }) => row.reference === reference)
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.compare.title')}>
      <h2 className={styles.between}>
        {t('debrief.compare.title')}
        {isMissing && (
          <ActButton size="compact-xs" onAct={() => void show(reference)}>
            {t('debrief.compare.openCase')}
          </ActButton>
        )}
      </h2>
      <p className="dim">{t('debrief.compare.lead')}</p>
      {rivals.length === 0 ? (
        <p>{t('debrief.compare.none')}</p>
      ) : (
        <CompareTable score={score} rivals={rivals.slice(0, MOST)} />
      )}
    </section>
  )
}

function CompareTable({ score, rivals }: { readonly score: DrillScore; readonly rivals: readonly Rival[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const own = score.figures.map(({ figure: { key, value } }) => ({ key, value }))
  return (
    <div className={styles.scroll}>
      <Table className={styles.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('debrief.compare.figure')}</Table.Th>
            <Table.Th scope="col">{t('debrief.compare.own')}</Table.Th>
            {rivals.map((rival) => (
              <Table.Th key={rival.row.stream} scope="col">
                <RivalHead rival={rival} own={own} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {score.figures.map(({ figure: { key, name, value } }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{name[language]}</Table.Th>
              <Table.Td className="digits">
                <strong>{figureText(value, language)}</strong>
              </Table.Td>
              {rivals.map(({ row }) => {
                const other = row.figures.find((one) => one.key === key)?.value
                return (
                  <Table.Td key={row.stream} className="digits">
                    {other ? figureText(other, language) : '—'} <BesideMark side={beside(value, other)} />
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type HeadProps = { readonly rival: Rival; readonly own: Rival['row']['figures'] }

function RivalHead({ rival: { row, group, sameScenario }, own }: HeadProps) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <>
      <a href={addressOf({ screen: 'after', stream: row.stream })}>{row.title || row.type}</a>
      <div className="dim digits">
        {t(`debrief.compare.group.${group}`)} · {formatDay(row.declaredAt, zone)}
        {sameScenario && ` · ${t('debrief.compare.same')}`}
      </div>
      <div className="digits">{t('debrief.compare.tally', tally(own, row.figures))}</div>
    </>
  )
}

/** How this drill did beside the other run, by sign, word and colour. */
function BesideMark({ side }: { readonly side: Beside }) {
  const { t } = useTranslation()
  if (side === null) return null
  const Shape = side === 'better' ? IconArrowUp : side === 'worse' ? IconArrowDown : IconEqual
  return (
    <span className={styles.beside} data-side={side}>
      <Shape aria-hidden size={14} />
      {t(`debrief.compare.${side === 'same' ? 'equal' : side}`)}
    </span>
  )
}
