import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { causeTree, unanswered } from '../../../../shared/view/after/cause-tree.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import cards from '../../../parts/card.module.css'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import styles from '../after.module.css'
import { AfterDialogs } from '../after-dialogs.tsx'
import { openAfterDialog } from '../dialog.ts'
import { CauseBranch } from './cause-branch.tsx'
import { Figures } from './figures.tsx'
import { Lessons } from './lessons.tsx'
import { Sections } from './sections.tsx'

/** Why it happened, what is to be learned, and the report of it, with the figures of the incident beside. */
export function CausesScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { state } = open
  const tree = useMemo(() => causeTree(state.causes, state.actions), [state.causes, state.actions])
  const owing = useMemo(() => unanswered(tree), [tree])
  useCauseCommands()
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('after.title')}</h1>
        <PlaceTabs place="after" here="after" stream={open.stream} />
        <div className={layout.tools}>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconPlus aria-hidden size={18} />}
            onAct={() => openAfterDialog({ kind: 'addCause', parent: null })}
          >
            {t('after.causes.add')}
          </ActButton>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={cards.column}>
          <section className={`${cards.card} ${styles.card}`} aria-label={t('after.causes.title')}>
            <h2>
              {t('after.causes.title')}{' '}
              {tree.length > 0 && (
                <span className={owing.length > 0 ? styles.owing : 'dim'}>
                  {owing.length > 0
                    ? t('after.causes.unanswered', { count: owing.length })
                    : t('after.causes.allAnswered')}
                </span>
              )}
            </h2>
            {tree.length === 0 && <p className="dim">{t('after.causes.empty')}</p>}
            <ul className={styles.tree}>
              {tree.map((node) => (
                <CauseBranch key={node.cause.id} node={node} open={open} />
              ))}
            </ul>
          </section>
          <Lessons state={state} />
        </div>
        <div className={cards.column}>
          <Figures open={open} />
          <Sections open={open} />
        </div>
      </div>
      <AfterDialogs open={open} />
    </div>
  )
}

function useCauseCommands(): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('after.group')
    return [
      {
        id: 'after.add',
        title: t('after.keys.add'),
        group,
        keys: 'n',
        run: () => openAfterDialog({ kind: 'addCause', parent: null })
      }
    ]
  }, [t])
  useCommands('after.causes', commands)
}
