import { IconArrowBackUp, IconDeviceFloppy, IconPlus, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scenarioFile } from '../../../../shared/drill/scenario/file.ts'
import { lintScenario } from '../../../../shared/drill/scenario/lint.ts'
import type { Inject } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { newInject, withInject, withMoved, withoutInject } from '../../../../shared/view/drill/edit-scenario.ts'
import { compareInjects } from '../../../../shared/view/drill/lanes.ts'
import { keyLabel } from '../../../commands/key-label.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { InjectDetail } from '../library/inject-detail.tsx'
import styles from '../library/library.module.css'
import { InjectTimeline } from '../library/timeline.tsx'
import { publishScenario } from '../plans/plan-acts.ts'
import { drillView, useDrillView } from '../view.ts'
import type { Draft } from './draft-store.ts'
import { changeDraft, closeDraft, undoDraft } from './draft-store.ts'
import { HeadFields } from './head-fields.tsx'
import { InjectDialog } from './inject-dialog.tsx'
import { Problems } from './problems.tsx'
import { useEditorCommands } from './use-editor-commands.ts'

type Props = { readonly draft: Draft; readonly playbook: PlaybookIndex; readonly names: Names }

/** Writes on a scenario of our own: what it is about, its injects on the timeline, and beside it everything that does not fit. */
export function Editor({ draft, playbook, names }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const scenario = draft.now
  const wanted = useDrillView((view) => view.inject)
  const [editing, setEditing] = useState<Inject | null>(null)
  const problems = useMemo(() => lintScenario(scenario, playbook), [scenario, playbook])
  const errors = problems.filter(({ level }) => level === 'error').length
  const chosen =
    scenario.injects.find(({ id }) => id === wanted) ?? scenario.injects.toSorted(compareInjects)[0] ?? null
  const refused = errors > 0 ? t('drill.edit.hasErrors', { count: errors }) : null
  const publish = async () => {
    if (refused === null && (await publishScenario(scenarioFile(scenario)))) closeDraft()
  }
  const add = () => setEditing(newInject(scenario))
  useEditorCommands({ publish: () => void publish(), refused, add })
  return (
    <article className={styles.scenario} aria-label={t('drill.edit.title')}>
      <header className={styles.scenarioHead}>
        <h2>{t('drill.edit.title')}</h2>
        <div className={styles.tools}>
          <ActButton
            size="compact-md"
            variant="filled"
            refused={refused}
            leftSection={<IconDeviceFloppy aria-hidden size={17} />}
            onAct={() => void publish()}
          >
            {t('drill.edit.publish')} <kbd>{keyLabel('mod+S')}</kbd>
          </ActButton>
          <ActButton
            size="compact-md"
            refused={draft.before.length === 0 ? t('drill.edit.nothingToUndo') : null}
            leftSection={<IconArrowBackUp aria-hidden size={17} />}
            onAct={undoDraft}
          >
            {t('common.undo')} <kbd>U</kbd>
          </ActButton>
          <ActButton size="compact-md" leftSection={<IconX aria-hidden size={17} />} onAct={closeDraft}>
            {t('drill.edit.discard')}
          </ActButton>
        </div>
      </header>
      <Problems problems={problems} language={language} />
      <HeadFields scenario={scenario} playbook={playbook} />
      <section className={styles.part}>
        <h3>{t('drill.library.injects')}</h3>
        <p className="dim">{t('drill.edit.timelineHelp')}</p>
        <InjectTimeline
          injects={scenario.injects}
          seconds={scenario.minutes * 60}
          names={names}
          chosen={chosen?.id ?? null}
          onChoose={(inject) => drillView.setState({ inject })}
          onMove={(inject, by) => changeDraft((now) => withMoved(now, inject, by))}
        />
        <div className={styles.tools}>
          <ActButton leftSection={<IconPlus aria-hidden size={16} />} onAct={add}>
            {t('drill.edit.add')} <kbd>A</kbd>
          </ActButton>
          <ActButton refused={chosen ? null : t('drill.edit.noneChosen')} onAct={() => setEditing(chosen)}>
            {t('drill.edit.change')}
          </ActButton>
          <ActButton
            refused={scenario.injects.length < 2 ? t('drill.edit.lastInject') : null}
            onAct={() => chosen && changeDraft((now) => withoutInject(now, chosen.id))}
          >
            {t('common.remove')}
          </ActButton>
        </div>
        {chosen && <InjectDetail inject={chosen} names={names} />}
      </section>
      {editing && (
        <InjectDialog
          inject={editing}
          scenario={scenario}
          playbook={playbook}
          names={names}
          onClose={() => setEditing(null)}
          onSave={(inject) => {
            changeDraft((now) => withInject(now, inject))
            drillView.setState({ inject: inject.id })
          }}
        />
      )}
    </article>
  )
}
