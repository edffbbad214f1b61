import { z } from 'zod'

/** What one installation remembers of its user. Never events, never contacts. */
export const settingsSchema = z.object({
  version: z.literal(1),
  /** This installation's id in every event it writes. */
  node: z.string().min(1).max(40),
  person: z.string().max(120),
  department: z.string().max(40),
  role: z.string().max(60),
  language: z.enum(['system', 'ja', 'en']),
  theme: z.enum(['dark', 'light', 'system']),
  /** `auto` is Asia/Tokyo in Japanese and the system's zone in English; else an IANA name. */
  timeZone: z.string().min(1).max(60),
  /** Whether UTC stands beside the local time. */
  showUtc: z.boolean(),
  sounds: z.boolean(),
  /** Whether the system's notifications are kept back, but for those of the top severity. */
  quiet: z.boolean().default(false),
  windowBounds: z
    .object({ x: z.int().optional(), y: z.int().optional(), width: z.int().min(400), height: z.int().min(300) })
    .nullable()
})
export type Settings = z.infer<typeof settingsSchema>

/** What a person may change from the page: everything but what the installation keeps for itself. */
export const settingsPatchSchema = settingsSchema
  .omit({ version: true, node: true, windowBounds: true })
  // A default would be filled into every patch and set it back.
  .extend({ quiet: z.boolean() })
  .partial()
  .strict()
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

/** The settings of a new installation. */
export function defaultSettings(node: string): Settings {
  return {
    version: 1,
    node,
    person: '',
    department: '',
    role: '',
    language: 'system',
    theme: 'dark',
    timeZone: 'auto',
    showUtc: false,
    sounds: true,
    quiet: false,
    windowBounds: null
  }
}
