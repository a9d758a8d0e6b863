/** What the bytes of an image say about it. */
export interface ImageHeader {
  /** By the first bytes, whatever it is called; undefined when they say nothing. */
  type: FileType | undefined
  /** Pixels as a browser shows them, so with the camera's rotation applied; undefined where the bytes don't say. */
  width?: number
  height?: number
  /** There is more than one picture in it. */
  animated?: true
  /** It begins as its type does and can't be shown: what must follow is missing or contradicts itself. */
  damaged?: true
}

/** What an image turned out to be, on another site or in the repository. */
export interface ImageFacts extends ImageHeader {
  /** The media type that the server calls it, without parameters, in lower case; undefined for a file. */
  contentType: string | undefined
  /** Weight of the whole image where that is known. */
  bytes: number | undefined
}

export const IMAGE_TYPES = ['jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'jxl', 'svg', 'bmp', 'tiff', 'ico'] as const

/** What is no image, and is often found where one should be; `git-lfs` is the note that Git LFS keeps in a file's place. */
export const OTHER_TYPES = ['html', 'pdf', 'zip', 'video', 'git-lfs', 'text'] as const

export const FILE_TYPES = [...IMAGE_TYPES, ...OTHER_TYPES] as const

export type ImageType = (typeof IMAGE_TYPES)[number]
export type OtherType = (typeof OTHER_TYPES)[number]
export type FileType = (typeof FILE_TYPES)[number]

export function isImageType(type: string | undefined): type is ImageType {
  return (IMAGE_TYPES as readonly (string | undefined)[]).includes(type)
}
