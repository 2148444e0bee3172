/**
 * The reply that the page shows, in the chosen language.
 * @returns nothing if the page has none
 */
export function shownReply(): string | undefined {
  const replies = [...document.querySelectorAll<HTMLElement>('[data-reply]')]
  return (replies.find((reply) => reply.checkVisibility()) ?? replies[0])?.innerText.trim()
}
