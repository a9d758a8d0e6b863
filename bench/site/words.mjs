/** Words to make sentences of: the common ones of English more than once, as they are in texts. */
export const WORDS = `
the the the the the the of of of and and and to to to a a a in in in is is that it for for was on on are as with his they
at be this have from or one had by word but not what all were we when your can said there use an each which she do how
their if will up other about out many then them these so some her would make like him into time has look two more write
go see number no way could people my than first water been call who its now find long down day did get come made may part
over new sound take only little work know place year live back give most very after thing our just name good sentence man
think say great where help through much before line right too mean old any same tell boy follow came want show also around
form three small set put end does another well large must big even such because turn here why ask went men read need land
different home us move try kind hand picture again change off play spell air away animal house point page letter mother
answer found study still learn should world high every near add food between own below country plant last school father
keep tree never start city earth eye light thought head under story saw left few while along might close something seem
next hard open example begin life always those both paper together got group often run important until children side feet
car mile night walk white sea began grow took river four carry state once book hear stop without second later miss idea
enough eat face watch far really almost let above girl sometimes mountain cut young talk soon list song being leave family
`
  .trim()
  .split(/\s+/)

export const SUBJECTS =
  'Cycling Gardening Cooking Baking Sailing Hiking Painting Weaving Reading Fishing Camping Running Rowing Skating Pottery Beekeeping Knitting Climbing Carpentry Photography'.split(
    ' '
  )

export const PLACES =
  'Utrecht Leiden Bruges Ghent Lyon Nantes Porto Bilbao Turin Verona Bergen Aarhus Malmo Tampere Riga Krakow Graz Basel Bath York'.split(
    ' '
  )

export const FIRST_NAMES = 'Anna Bram Clara Daan Emma Finn Greta Hugo Iris Jan Kim Lars Mila Noor Otto Pia'.split(' ')
