/** A post below `content/posts/`. */
export interface WrittenPost {
  path: string
  text: string
}

export const IMAGES: number
export function imageName(number: number): string
export const PERCENT: Record<string, number>
export function makePosts(seed: number, count: number): Generator<WrittenPost>
export function pathOf(seed: number, number: number): string
