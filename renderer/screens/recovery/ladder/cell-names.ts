import { EVERY_ASSET } from '../../../../shared/incident/service/cell.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { phrase } from '../../../text/phrase.ts'

type CellName = { readonly service: string; readonly asset: string }

/** A service, with its asset where it is not every one. */
export function cellName({ service, asset }: CellName, names: Pick<Names, 'service'>): string {
  if (asset === EVERY_ASSET) return names.service(service)
  return phrase('recovery.ladder.opensRow', { service: names.service(service), asset })
}

/** Cells by service, each service with its assets behind it. */
export function cellList(cells: readonly CellName[], names: Pick<Names, 'service'>): string {
  const mark = phrase('recovery.listMark')
  return [...Map.groupBy(cells, ({ service }) => service)]
    .map(([service, rows]) => {
      if (rows.some(({ asset }) => asset === EVERY_ASSET)) return names.service(service)
      return cellName({ service, asset: rows.map(({ asset }) => asset).join(mark) }, names)
    })
    .join(mark)
}
