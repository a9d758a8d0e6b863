import type { Language } from './post-language.js'

/** Link texts that say nothing about the page behind them, in small letters. Our own lists. */
export const GENERIC_LINK_TEXTS: Readonly<Record<Language | 'pl', readonly string[]>> = {
  nl: [
    ...['klik hier', 'klik', 'hier', 'lees meer', 'lees verder', 'lees hier', 'lees het hier', 'meer', 'meer info'],
    ...['meer informatie', 'meer lezen', 'meer weten', 'bekijk', 'bekijk hier', 'deze link', 'link', 'deze pagina'],
    ...[
      'dit artikel',
      'deze website',
      'deze site',
      'website',
      'ga naar',
      'verder lezen',
      'ontdek meer',
      'via deze link'
    ],
    ...['hier klikken', 'klik hier voor meer informatie', 'deze']
  ],
  en: [
    ...['click here', 'click', 'here', 'read more', 'read on', 'more', 'more info', 'more information', 'learn more'],
    ...[
      'this link',
      'link',
      'this page',
      'this article',
      'this post',
      'this website',
      'this site',
      'website',
      'go here'
    ],
    ...[
      'see more',
      'find out more',
      'discover more',
      'continue reading',
      'this',
      'check it out',
      'view more',
      'right here'
    ]
  ],
  de: [
    ...['hier klicken', 'klicken sie hier', 'klick hier', 'hier', 'mehr', 'mehr lesen', 'weiterlesen', 'mehr erfahren'],
    ...[
      'mehr infos',
      'mehr informationen',
      'weitere informationen',
      'dieser link',
      'diesem link',
      'link',
      'diese seite'
    ],
    ...['dieser artikel', 'website', 'webseite', 'siehe hier', 'jetzt lesen']
  ],
  fr: [
    ...['cliquez ici', 'cliquer ici', 'ici', 'en savoir plus', 'lire la suite', 'lire plus', 'plus', "plus d'infos"],
    ...[
      "plus d'informations",
      'voir plus',
      'ce lien',
      'lien',
      'cette page',
      'cet article',
      'suite',
      'découvrir',
      'ce site'
    ]
  ],
  es: [
    ...[
      'haz clic aquí',
      'haga clic aquí',
      'clic aquí',
      'pulsa aquí',
      'aquí',
      'leer más',
      'lee más',
      'más',
      'más información'
    ],
    ...['ver más', 'saber más', 'este enlace', 'enlace', 'esta página', 'este artículo', 'sitio web', 'seguir leyendo']
  ],
  it: [
    ...['clicca qui', 'cliccare qui', 'qui', 'leggi tutto', 'leggi di più', 'scopri di più', 'altro', 'di più'],
    ...[
      'maggiori informazioni',
      'questo link',
      'link',
      'questa pagina',
      'questo articolo',
      'sito web',
      'continua a leggere'
    ]
  ],
  pl: [
    'kliknij tutaj',
    'kliknij',
    'tutaj',
    'tu',
    'czytaj więcej',
    'czytaj dalej',
    'więcej',
    'więcej informacji',
    'ten link',
    'link'
  ]
}
