const stored = 'reply-language'

/** The language that replies were last read in on this device; nothing where none was chosen, or storage is refused. */
export function replyLanguage(): string | undefined {
  try {
    return localStorage.getItem(stored) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps the language for the replies to all codes. Where storage is refused, the choice lasts for this page. */
export function keepReplyLanguage(language: string): void {
  try {
    localStorage.setItem(stored, language)
  } catch {
    // As above.
  }
}
