import type { Cell, IncidentState } from '../incident/state.ts'
import { EVERY_ASSET, NORMAL } from '../incident/service/cell.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'
import type { Language } from '../report/time.ts'

const HALTED = 'halted'

/**
 * One service in one state. `assets` null is every asset, but for those in `except`; a service that is not per asset has
 * every one.
 */
export type Affected = {
  readonly service: string
  readonly state: string
  readonly assets: readonly string[] | null
  readonly except: readonly string[]
}

/** What of the matrix is not as usual, in the playbook's order; a service once for each state that it is in. */
export function affectedOf(state: Pick<IncidentState, 'cells'>, playbook: PlaybookIndex): Affected[] {
  const byService = Map.groupBy(state.cells.values(), (cell) => cell.service)
  const services = [...playbook.services.keys(), ...[...byService.keys()].filter((id) => !playbook.services.has(id))]
  return services.flatMap((service) => ofService(service, byService.get(service) ?? [], playbook))
}

function ofService(service: string, cells: readonly Cell[], playbook: PlaybookIndex): Affected[] {
  const whole = cells.find((cell) => cell.asset === EVERY_ASSET)?.state.value ?? NORMAL
  const own = cells.filter((cell) => cell.asset !== EVERY_ASSET && cell.state.value !== whole)
  const byState = Map.groupBy(own, (cell) => cell.state.value)
  const assetsIn = (group: readonly Cell[]) => inOrder(group, playbook)
  const rest = [...byState]
    .filter(([state]) => state !== NORMAL)
    .map(([state, group]) => ({ service, state, assets: assetsIn(group), except: [] }))
  return whole === NORMAL ? rest : [{ service, state: whole, assets: null, except: assetsIn(own) }, ...rest]
}

function inOrder(cells: readonly Cell[], { playbook }: PlaybookIndex): string[] {
  const named = new Set(cells.map((cell) => cell.asset))
  const listed = playbook.assets.map(({ code }) => code).filter((code) => named.has(code))
  return [...new Set([...listed, ...[...named].sort()])]
}

/** What the matrix says, ready for the fact sheet: which services and assets, and what customers cannot do. */
export type MatrixWords = { readonly scope: LocalText; readonly scopeShort: LocalText; readonly impact: LocalText }

/** The matrix in the words of the fact sheet; undefined where every service is as usual. */
export function matrixWords(state: Pick<IncidentState, 'cells'>, playbook: PlaybookIndex): MatrixWords | undefined {
  const affected = affectedOf(state, playbook)
  if (affected.length === 0) return undefined
  const both = (make: (language: Language) => string): LocalText => ({ ja: make('ja'), en: make('en') })
  return {
    scope: both((language) => listed(affected, language, (one) => withAssets(one, language, playbook))),
    scopeShort: both((language) =>
      listed(oncePerService(affected), language, (one) => nameOf(one, language, playbook))
    ),
    impact: both((language) => impactIn(affected, language, playbook))
  }
}

function impactIn(affected: readonly Affected[], language: Language, playbook: PlaybookIndex): string {
  const halted = affected.filter((one) => one.state === HALTED)
  const limited = affected.filter((one) => one.state !== HALTED)
  const sentences = [
    halted.length > 0 &&
      said(
        language,
        'none',
        listed(halted, language, (one) => withAssets(one, language, playbook))
      ),
    limited.length > 0 &&
      said(
        language,
        'some',
        listed(limited, language, (one) => withState(one, language, playbook))
      )
  ]
  return sentences.filter((one) => one !== false).join(language === 'ja' ? '' : ' ')
}

const words = {
  ja: {
    none: (what: string) => `${what}をご利用いただけません。`,
    some: (what: string) => `${what}に制限があります。`
  },
  en: { none: (what: string) => `Not available: ${what}.`, some: (what: string) => `Restricted: ${what}.` }
} as const

function said(language: Language, kind: 'none' | 'some', what: string): string {
  return words[language][kind](what)
}

function withAssets(one: Affected, language: Language, playbook: PlaybookIndex): string {
  return bracketed(nameOf(one, language, playbook), [assetsIn(one, language, playbook)], language)
}

function withState(one: Affected, language: Language, playbook: PlaybookIndex): string {
  const state = playbook.serviceStates.get(one.state)?.name[language] ?? one.state
  return bracketed(nameOf(one, language, playbook), [assetsIn(one, language, playbook), state], language)
}

function bracketed(name: string, parts: readonly string[], language: Language): string {
  const said = parts.filter((part) => part !== '')
  if (said.length === 0) return name
  return language === 'ja' ? `${name}(${said.join('、')})` : `${name} (${said.join('; ')})`
}

function assetsIn({ service, assets, except }: Affected, language: Language, playbook: PlaybookIndex): string {
  if (playbook.services.get(service)?.perAsset === false) return ''
  const list = (codes: readonly string[]) => codes.join(language === 'ja' ? '・' : ', ')
  if (assets) return list(assets)
  if (except.length === 0) return language === 'ja' ? '全銘柄' : 'all assets'
  return language === 'ja' ? `${list(except)}を除く全銘柄` : `all assets but ${list(except)}`
}

function nameOf({ service }: Affected, language: Language, playbook: PlaybookIndex): string {
  return playbook.services.get(service)?.name[language] ?? service
}

function listed(affected: readonly Affected[], language: Language, one: (affected: Affected) => string): string {
  return affected.map(one).join(language === 'ja' ? '、' : ', ')
}

function oncePerService(affected: readonly Affected[]): Affected[] {
  return [...new Map(affected.map((one) => [one.service, one])).values()]
}
