import fs from 'node:fs'
import os from 'node:os'
import { codeOf } from './durable-file.ts'

/** Whether a process with this number runs on this machine, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * What tells a process from a later one with the same number: this boot of the machine and the tick in which the process
 * started. Null where the system does not say (anything but Linux).
 */
export function startOf(pid: number): string | null {
  if (os.platform() !== 'linux') return null
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field is the program's name in parentheses and may hold anything; the 22nd is the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${boot}:${fields[19] ?? ''}`
  } catch {
    return null
  }
}
