import { EVERY_ASSET, NORMAL } from '../../incident/service/cell.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { DeclareDraft, ServiceChoice } from './draft.ts'
import { isAhead, isHalt } from './draft.ts'

export type ServiceChoices = ReadonlyMap<string, ServiceChoice>
type CellChoice = { readonly service: string; readonly asset: string; readonly state: string }

/** No service affected. */
export const noServices: ServiceChoices = new Map()

/**
 * The main services halted for every asset: those that trade or move assets, which are those that a playbook halts asset
 * by asset.
 */
export function mainServices(playbook: PlaybookIndex): ServiceChoices {
  return halted(playbook, (perAsset) => perAsset)
}

/** Every service halted for every asset. */
export function allServices(playbook: PlaybookIndex): ServiceChoices {
  return halted(playbook, () => true)
}

/** The services of a draft: as chosen, else the main ones where a halt takes effect now and none elsewhere. */
export function servicesOf(draft: DeclareDraft, playbook: PlaybookIndex, now: number): ServiceChoices {
  if (draft.services) return draft.services
  return isHalt(draft, playbook) && !isAhead(draft, playbook, now) ? mainServices(playbook) : noServices
}

/** The choices with one service in a state; back to normal it is affected no more. */
export function withState(choices: ServiceChoices, service: string, state: string): ServiceChoices {
  const next = new Map(choices)
  if (state === NORMAL) next.delete(service)
  else next.set(service, { state, assets: choices.get(service)?.assets ?? [] })
  return next
}

/** The choices with an asset named or not named for a service; without any named every asset is meant. */
export function toggleAsset(choices: ServiceChoices, service: string, asset: string): ServiceChoices {
  const choice = choices.get(service)
  if (!choice) return choices
  if (asset === EVERY_ASSET) return new Map(choices).set(service, { ...choice, assets: [] })
  const assets = choice.assets.includes(asset)
    ? choice.assets.filter((one) => one !== asset)
    : [...choice.assets, asset]
  return new Map(choices).set(service, { ...choice, assets })
}

/** The cells of the matrix that the choices come to. */
export function cellsOf(choices: ServiceChoices): CellChoice[] {
  return [...choices].flatMap(([service, { state, assets }]) =>
    (assets.length === 0 ? [EVERY_ASSET] : assets).map((asset) => ({ service, asset, state }))
  )
}

function halted(playbook: PlaybookIndex, isMeant: (perAsset: boolean) => boolean): ServiceChoices {
  const state = playbook.playbook.serviceStates.reduce((most, one) => (one.order > most.order ? one : most)).id
  const meant = playbook.playbook.services.filter((service) => isMeant(service.perAsset))
  return new Map(meant.map((service) => [service.id, { state, assets: [] }]))
}
