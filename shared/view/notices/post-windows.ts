import type { ConfigOf } from '../../connector/config.ts'
import type { Language } from '../../report/time.ts'
import type { Connector } from '../../connector/connector.ts'
import { platformNames } from '../ways/where-to.ts'

/** A platform's own post window: one that was set up for the channel, or one that every browser can open. */
export type PostWindow = { readonly id: string; readonly name: string; readonly config: ConfigOf<'compose'> }

/** The platforms whose window needs nothing but the text. */
const known = ['x', 'bluesky', 'threads'] as const

/** The post windows for a channel: those that were set up for it, then the known ones in the language that is asked for. */
export function postWindows(
  connectors: readonly Pick<Connector, 'id' | 'name' | 'config' | 'channels' | 'removed'>[],
  channel: string,
  language: Language
): PostWindow[] {
  const own = connectors.flatMap(({ id, name, config, channels, removed }): PostWindow[] =>
    config.kind === 'compose' && !removed && channels.includes(channel) ? [{ id, name, config }] : []
  )
  const others = known
    .filter((platform) => !own.some(({ config }) => config.platform === platform))
    .map((platform): PostWindow => ({
      id: platform,
      name: platformNames[platform],
      config: { kind: 'compose', platform, instance: '', language }
    }))
  return [...own, ...others]
}
