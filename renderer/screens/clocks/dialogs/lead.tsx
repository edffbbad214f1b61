import type { DeadlineStanding } from '../../../../shared/incident/deadline/standing.ts'
import { useLanguage } from '../../../parts/use-language.ts'

/** Which report a dialog is about, to whom it goes and what the rule says. */
export function Lead({ standing: { rule } }: { readonly standing: DeadlineStanding }) {
  const language = useLanguage()
  return (
    <p style={{ margin: 0 }}>
      <strong>{rule.label[language]}</strong> <span className="dim">{rule.id}</span>
      <br />
      {rule.authority[language]} — {rule.rule[language]}
    </p>
  )
}
