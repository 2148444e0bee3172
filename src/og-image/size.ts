/** Size of a picture in pixels: 1.91 to 1, which chats show uncut. */
export const pictureSize = { width: 1200, height: 630 } as const
