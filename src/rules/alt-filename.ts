import { z } from 'zod'
import { altTexts } from './alt-texts.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const FILE = /^[^\s/\\]*[^\s/\\.]\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i
/** The names that cameras, phones and screen shots get by themselves. */
const CAMERA = /^(?:IMG|DSC[NF]?|PXL|GOPR|MVIMG|VID|WP|Image|Foto|Photo)[-_ ]?\d{3,}[\w-]*$/i
const SCREEN_SHOT =
  /^(?:screen ?shot|schermafbeelding|bildschirmfoto|capture d[’']écran|captura de pantalla|schermata)[ _-]+\d{4}-\d{2}-\d{2}/i

export const altFilename = defineRule({
  id: 'alt-filename',
  severity: 'warning',
  summary: 'An alternative text is the name of a file.',
  why: 'Editors and cameras fill it in when nobody describes the image. Screen readers then spell out "IMG underscore 2041 dot J P G", and image search learns nothing.',
  options: z.strictObject({}),
  messages: {
    file: (text: string) =>
      `The alternative text ${quote(text)} is the name of a file, which a screen reader spells out. Say in one sentence what the image shows.`
  },
  good: [
    { text: '---\ntitle: Dijken\n---\n\n![Een dijk bij Hoorn](IMG_2041.jpg)\n' },
    { text: '---\ntitle: Icons\n---\n\n![How logo.svg looks in a browser](screen.png)\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n  alt: dijk-bij-hoorn.jpg\n---\n',
      at: 'dijk-bij-hoorn.jpg',
      message: 'is the name of a file'
    },
    { text: '---\ntitle: Dikes\n---\n\n![IMG_2041](dike.jpg)\n', at: '![IMG_2041](dike.jpg)' },
    {
      text: '---\ntitle: Dikes\n---\n\n![two-cyclists_dike](a/two-cyclists_dike.png)\n',
      at: '![two-cyclists_dike](a/two-cyclists_dike.png)'
    }
  ],
  check({ post, messages, report }) {
    for (const { text, url, span, subject } of altTexts(post)) {
      const stem = (url.split(/[?#]/, 1)[0] ?? '')
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '')
      const isStem = text === stem && /[a-z\d][-_][a-z\d]+[-_\d]/i.test(text)
      if (!isStem && !FILE.test(text) && !CAMERA.test(text) && !SCREEN_SHOT.test(text)) continue
      report({ span, message: messages.file(text), subject })
    }
  }
})
