/** The notes of a tone: pitch in hertz, start and length in seconds. */
const LATE = [
  { pitch: 880, from: 0, length: 0.16 },
  { pitch: 660, from: 0.2, length: 0.16 },
  { pitch: 880, from: 0.4, length: 0.24 }
] as const
const LOUDNESS = 0.25
const RAMP = 0.015

let audio: AudioContext | null = null

/** Plays the tone for a duty that has become late. False where this machine plays no sound. */
export async function playLateTone(): Promise<boolean> {
  try {
    audio ??= new AudioContext()
    await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, 500))])
    if (audio.state !== 'running') return false
    for (const note of LATE) playNote(audio, note)
    return true
  } catch {
    return false
  }
}

function playNote(context: AudioContext, note: (typeof LATE)[number]): void {
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
