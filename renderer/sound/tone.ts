/** A note of a tone: pitch in hertz, start and length in seconds. */
type Note = { readonly pitch: number; readonly from: number; readonly length: number }

const LATE: readonly Note[] = [
  { pitch: 880, from: 0, length: 0.16 },
  { pitch: 660, from: 0.2, length: 0.16 },
  { pitch: 880, from: 0.4, length: 0.24 }
]
/** The tone of an escalation by the rank of the severity: the graver, the more, the lower and the longer its notes. */
const BY_RANK: Readonly<Record<number, readonly Note[]>> = {
  1: [0, 0.3, 0.6, 1.1, 1.4, 1.7].map((from, index) => ({ pitch: index % 2 === 0 ? 988 : 523, from, length: 0.26 })),
  2: [0, 0.25, 0.5].map((from) => ({ pitch: 784, from, length: 0.2 })),
  3: [0, 0.25].map((from) => ({ pitch: 659, from, length: 0.18 }))
}
const MILD: readonly Note[] = [{ pitch: 587, from: 0, length: 0.18 }]
const LOUDNESS = 0.25
const RAMP = 0.015

let audio: AudioContext | null = null

/** Plays the tone for a duty that has become late. False where this machine plays no sound. */
export function playLateTone(): Promise<boolean> {
  return play(LATE)
}

/** Plays the tone for an escalation of a severity's rank (1 is the gravest). False where this machine plays no sound. */
export function playEscalationTone(rank: number): Promise<boolean> {
  return play(BY_RANK[rank] ?? MILD)
}

async function play(notes: readonly Note[]): Promise<boolean> {
  try {
    audio ??= new AudioContext()
    await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, 500))])
    if (audio.state !== 'running') return false
    for (const note of notes) playNote(audio, note)
    return true
  } catch {
    return false
  }
}

function playNote(context: AudioContext, note: Note): void {
  const begin = context.currentTime + note.from
  const end = begin + note.length
  const voice = context.createOscillator()
  const loudness = context.createGain()
  voice.frequency.value = note.pitch
  voice.type = 'triangle'
  loudness.gain.setValueAtTime(0, begin)
  loudness.gain.linearRampToValueAtTime(LOUDNESS, begin + RAMP)
  loudness.gain.setValueAtTime(LOUDNESS, end - RAMP)
  loudness.gain.linearRampToValueAtTime(0, end)
  voice.connect(loudness).connect(context.destination)
  voice.start(begin)
  voice.stop(end)
}
