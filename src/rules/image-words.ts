import type { ImageType } from '../images/facts.js'

/** How a message names an image of a type, after "is". */
export const IMAGE_WORDS: Readonly<Record<ImageType, string>> = {
  jpeg: 'a JPEG image',
  png: 'a PNG image',
  gif: 'a GIF image',
  webp: 'a WebP image',
  avif: 'an AVIF image',
  heic: 'a HEIC photo',
  jxl: 'a JPEG XL image',
  svg: 'an SVG drawing',
  bmp: 'a BMP image',
  tiff: 'a TIFF image',
  ico: 'an icon file'
}
