import { IconAlertTriangleFilled, IconHourglassHigh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Branch, TreeFigures, TreeNode } from '../../../shared/view/contact-tree.ts'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import styles from './tree.module.css'

type Props = { readonly figures: TreeFigures; readonly nodes: readonly TreeNode[] }

const SHOWN = 2

/** What the tree amounts to: how many were reached and how fast, who holds up whom, and what is cut off. */
export function Figures({ figures, nodes }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const span = (ms: number | null) => (ms === null ? t('tree.notYet') : spanWords(Math.max(0, ms), language))
  const cutRoles = new Set(figures.cut.map((branch) => branch.role))
  const isCalled = (role: string) => nodes.find((node) => node.role === role)?.status !== 'notCalled'
  const holding = figures.holdingUp.filter((branch) => !cutRoles.has(branch.role) && isCalled(branch.role))
  return (
    <dl className={styles.figures}>
      <Figure word={t('tree.reached')} note={t('tree.reachedOf', { reached: figures.reached, roles: figures.roles })}>
        <b className={styles.large}>{figures.reachedPercent}%</b>
      </Figure>
      <Figure
        word={t('tree.confirmed')}
        note={t('tree.reachedOf', { reached: figures.confirmed, roles: figures.roles })}
      />
      <Figure word={t('tree.firstAfter')} note={span(figures.firstConfirmedAfter)} />
      <Figure word={t('tree.allAfter')} note={span(figures.allConfirmedAfter)} />
      <Figure word={t('tree.holding')} tone={holding.length > 0 ? 'warning' : undefined} wide>
        <BranchLines
          branches={holding}
          none={t('tree.holdingNone')}
          write={(branch) => t('tree.holdingOne', { role: names.role(branch.role), count: branch.waiting.length })}
        />
      </Figure>
      <Figure word={t('tree.cut')} tone={figures.cut.length > 0 ? 'late' : undefined} wide>
        <BranchLines
          branches={figures.cut}
          none={t('tree.cutNone')}
          write={({ role, waiting, takenOverBy, settled }) =>
            t(settled ? 'tree.cutSettled' : 'tree.cutOpen', {
              role: names.role(role),
              count: waiting.length,
              by: takenOverBy === null ? t('tree.nobody') : names.role(takenOverBy)
            })
          }
        />
      </Figure>
    </dl>
  )
}

type FigureProps = {
  readonly word: string
  readonly note?: string
  readonly tone?: 'warning' | 'late' | undefined
  readonly wide?: boolean
  readonly children?: ReactNode
}

function Figure({ word, note, tone, wide = false, children }: FigureProps) {
  const Shape = tone === 'late' ? IconAlertTriangleFilled : IconHourglassHigh
  return (
    <div className={styles.figure} data-tone={tone} data-wide={wide}>
      <dt>
        {tone && <Shape aria-hidden size={16} />} {word}
      </dt>
      <dd>
        {children}
        {note !== undefined && <span className="digits">{note}</span>}
      </dd>
    </div>
  )
}

type LinesProps = {
  readonly branches: readonly Branch[]
  readonly none: string
  readonly write: (branch: Branch) => string
}

function BranchLines({ branches, none, write }: LinesProps) {
  const { t } = useTranslation()
  if (branches.length === 0) return <span className="dim">{none}</span>
  const shown = branches.length > SHOWN ? branches.slice(0, 1) : branches
  const rest = branches.length - shown.length
  return (
    <ul title={branches.map(write).join('\n')}>
      {shown.map((branch) => (
        <li key={branch.role}>{write(branch)}</li>
      ))}
      {rest > 0 && <li>{t('tree.more', { count: rest })}</li>}
    </ul>
  )
}
