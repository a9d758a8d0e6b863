/** Filters what is on the page. It reads nothing else, asks nobody, and writes no HTML. */
export const SCRIPT = `
'use strict'
const form = document.querySelector('form')
if (form) {
  const posts = [...document.querySelectorAll('.post')].map((post) => ({
    post,
    path: post.dataset.path.toLowerCase(),
    findings: [...post.querySelectorAll('.findings>li')]
  }))
  const told = form.querySelector('output')
  const update = () => {
    const severities = new Set([...form.querySelectorAll('[name=severity]:checked')].map((box) => box.value))
    const rule = form.elements.rule.value
    const words = form.elements.post.value.trim().toLowerCase()
    let shown = 0
    let touched = 0
    for (const { post, path, findings } of posts) {
      const isWanted = path.includes(words)
      let left = 0
      for (const finding of findings) {
        const stays = isWanted && severities.has(finding.dataset.severity) && (rule === '' || finding.dataset.rule === rule)
        finding.hidden = !stays
        if (stays) left += 1
      }
      post.hidden = left === 0
      shown += left
      if (left > 0) touched += 1
    }
    told.textContent = told.dataset.words.replace('{shown}', shown).replace('{posts}', touched)
  }
  form.hidden = false
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(update))
  for (const button of document.querySelectorAll('[data-show-rule]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      form.reset()
      form.elements.rule.value = button.dataset.showRule
      update()
      document.getElementById('findings').scrollIntoView()
      form.elements.rule.focus({ preventScroll: true })
    })
  }
  update()
}
const choice = document.querySelector('#link-class')
if (choice) {
  const rows = [...document.querySelectorAll('[data-class]')]
  const update = () => { for (const row of rows) row.hidden = choice.value !== '' && row.dataset.class !== choice.value }
  choice.closest('.field').hidden = false
  choice.addEventListener('input', update)
  update()
}
`
