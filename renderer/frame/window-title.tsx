import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'

/** Keeps the window's title true: a drill is marked there too. */
export function WindowTitle() {
  const { t } = useTranslation()
  const route = useRoute()
  const state = useIncident((open) => open.log.state)
  const playbook = useIncident((open) => open.playbook)
  const { i18n } = useTranslation()
  useEffect(() => {
    const place = route.screen === 'declare' ? t('declare.title') : t(`frame.${route.screen}`)
    const type = playbook?.types.get(state.type?.value ?? '')?.name[i18n.language as 'ja' | 'en'] ?? ''
    const mark = state.drill ? t('common.drillMark') : ''
    const name = 'stream' in route ? `${mark}${state.title || type} — ` : ''
    document.title = `${name}${place} — Haltdesk`
  }, [route, state.title, state.drill, state.type, playbook, t, i18n.language])
  return null
}
