import { ascii, type HeaderFacts, sized } from './bytes.js'
import type { FileType } from './facts.js'

/** More brands than files have. */
const MOST_BRANDS = 16
/** More boxes in one box than the headers of photographs have, those of a grid of tiles included. */
const MOST_BOXES = 4096

/** A part of the bytes that one box holds. */
interface Box {
  type: string
  content: Buffer
  /** Its end is beyond the bytes. */
  cutOff: boolean
}

/** What an ISO media file is by its brands: the major one, and the compatible ones. */
export function isoMediaType(bytes: Buffer): FileType | undefined {
  if (ascii(bytes, 4, 8) !== 'ftyp' || bytes.length < 12) return undefined
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 16 + 4 * MOST_BRANDS)
  const brands = [ascii(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, at + 4))
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  if (brands.some((brand) => /^(?:he[iv][cxms]|mif1|msf1)$/.test(brand))) return 'heic'
  return brands.some((brand) => /^(?:iso[m\d]|mp4\d|M4V |qt {2}|avc1|3gp\d)$/.test(brand)) ? 'video' : undefined
}

/** Reads size and animation of an AVIF or HEIC file: the size of its primary picture, with its rotation. */
export function readIsoMedia(bytes: Buffer): HeaderFacts {
  const animated = /^(?:avis|msf1|hev[cx]|he[vi]s)$/.test(ascii(bytes, 8, 12))
  const top = boxes(bytes)
  const meta = top.find((box) => box.type === 'meta')
  if (!meta) return { ...(top.some((box) => box.cutOff) && { cutOff: true }), ...(animated && { animated }) }
  const size = primarySize(meta.content)
  return { ...size, ...(!size.width && meta.cutOff && { cutOff: true }), ...(animated && { animated }) }
}

function primarySize(meta: Buffer): HeaderFacts {
  // Version and flags stand before the boxes.
  const inMeta = boxes(meta.subarray(4))
  const primary = primaryItem(content(inMeta, 'pitm'))
  const inProperties = boxes(content(inMeta, 'iprp'))
  if (primary === undefined) return {}
  const properties = boxes(content(inProperties, 'ipco'))
  let size: HeaderFacts = {}
  let turned = false
  for (const { type, content } of inProperties) {
    if (type !== 'ipma') continue
    for (const index of propertiesOf(primary, content)) {
      const property = properties[index - 1]
      if (property?.type === 'ispe' && property.content.length >= 12) {
        size = sized(property.content.readUInt32BE(4), property.content.readUInt32BE(8))
      } else if (property?.type === 'irot') {
        turned = ((property.content[0] ?? 0) & 1) === 1
      }
    }
  }
  const { width, height } = size
  return turned && width && height ? { width: height, height: width } : size
}

function primaryItem(pitm: Buffer): number | undefined {
  if (pitm[0] === 0) return pitm.length >= 6 ? pitm.readUInt16BE(4) : undefined
  return pitm.length >= 8 ? pitm.readUInt32BE(4) : undefined
}

/** Which properties, counted from 1, the item has. */
function propertiesOf(item: number, ipma: Buffer): number[] {
  if (ipma.length < 8) return []
  const longItems = ipma[0] !== 0
  const longIndexes = ((ipma[3] ?? 0) & 1) === 1
  const entries = ipma.readUInt32BE(4)
  const head = longItems ? 5 : 3
  for (let at = 8, entry = 0; entry < entries && at + head <= ipma.length; entry += 1) {
    const id = longItems ? ipma.readUInt32BE(at) : ipma.readUInt16BE(at)
    const count = ipma.readUInt8(at + head - 1)
    const list = ipma.subarray(at + head, at + head + count * (longIndexes ? 2 : 1))
    if (id === item) return indexes(list, longIndexes)
    at += head + count * (longIndexes ? 2 : 1)
  }
  return []
}

/** The first bit says whether a property is essential. */
function indexes(list: Buffer, long: boolean): number[] {
  const found: number[] = []
  for (let at = 0; at + (long ? 2 : 1) <= list.length; at += long ? 2 : 1) {
    found.push(long ? list.readUInt16BE(at) & 0x7fff : list.readUInt8(at) & 0x7f)
  }
  return found
}

function content(boxes: readonly Box[], type: string): Buffer {
  return boxes.find((box) => box.type === type)?.content ?? Buffer.alloc(0)
}

/** The boxes that stand one after another in the bytes. A box that says it is shorter than its own head ends the list. */
function boxes(bytes: Buffer): Box[] {
  const found: Box[] = []
  for (let at = 0; at + 8 <= bytes.length && found.length < MOST_BOXES; ) {
    const short = bytes.readUInt32BE(at)
    const long = short === 1
    if (long && at + 16 > bytes.length) break
    const head = long ? 16 : 8
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short
    if (size < head) break
    const cutOff = at + size > bytes.length
    found.push({ type: ascii(bytes, at + 4, at + 8), content: bytes.subarray(at + head, at + size), cutOff })
    at += size
  }
  return found
}
