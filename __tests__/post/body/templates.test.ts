import { describe, expect, it } from '@jest/globals'
import { readBody, references, slices } from './read-body.js'

describe('shortcodes that hold URLs', () => {
  it.each([
    ['{{< figure src="/i.png" alt="a \\"b\\"" >}}', ['image shortcode /i.png </i.png> "a \\"b\\""']],
    ['{{< figure src="/i.png" caption="c" >}}', ['image shortcode /i.png </i.png> "c"']],
    ['{{< figure src="/i.png" >}}', ['image shortcode /i.png </i.png> no text']],
    ['{{< figure src="/i.png" alt="" >}}', ['image shortcode /i.png </i.png> ""']],
    [
      '{{< figure\n  src="/i.png"\n  alt="a"\n  link="https://x.example/"\n>}}',
      ['image shortcode /i.png </i.png> "a"', 'link shortcode https://x.example/ <https://x.example/> "a"']
    ],
    [
      '{{% button href="https://x.example/" %}}Go{{% /button %}}',
      ['link shortcode https://x.example/ <https://x.example/> no text']
    ],
    [
      '{{< card url=https://x.example/?a=b title=`T` />}}',
      ['link shortcode https://x.example/?a=b <https://x.example/?a=b> "T"']
    ],
    ['{{< card url="/p" >}}', []],
    [
      '{{< button >}}https://x.example/{{< /button >}}',
      ['link bare https://x.example/ <https://x.example/> "https://x.example/"']
    ],
    ['{{< youtube abc >}} {{< vimeo 1 >}} {{< gist a b >}} {{< tweet user="a" id="1" >}}', []],
    [
      '{% include figure.html url="https://x.example/" caption="c" %}',
      ['link shortcode https://x.example/ <https://x.example/> "c"']
    ],
    ['`{{< figure src="/i.png" >}}`', []],
    ['```\n{{< figure src="/i.png" >}}\n```', []],
    ['<!-- {{< figure src="/i.png" >}} -->', []]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('templates in destinations', () => {
  it.each([
    ['[a]({{< relref "p.md#b" >}})', ['link shortcode p.md#b <p.md#b> "a"']],
    ['[a]({{% ref path="p.md" lang="nl" %}} "title")', ['link shortcode p.md <p.md> "a"']],
    ['[a][b]\n\n[b]: {{< ref "p" >}}', ['link shortcode p <p> "a"']],
    ['<a href="{{< ref "p" >}}">a</a>', ['link shortcode p <p> "a"']],
    ['[a]({{< param "base" >}}/p)', ['link shortcode {{< param "base" >}}/p <{{< param "base" >}}/p> "a" generated']],
    [
      '[a](https://x.example/{{< param "p" >}})',
      ['link shortcode https://x.example/{{< param "p" >}} <https://x.example/{{< param "p" >}}> "a" generated']
    ],
    ['[a]({{ site.baseurl }}/p)', ['link shortcode {{ site.baseurl }}/p <{{ site.baseurl }}/p> "a" generated']],
    ['[a]({% post_url 2020-01-01-b %})', ['link shortcode 2020-01-01-b <2020-01-01-b> "a"']],
    ['[a]({{ site.baseurl }}{%- link _posts/a b.md -%}#c)', ['link shortcode _posts/a b.md <_posts/a b.md> "a"']],
    ['[a]({% link %})', ['link shortcode {% link %} <{% link %}> "a" generated']],
    [
      '![a]({{ "/i.png" | relative_url }})',
      ['image shortcode {{ "/i.png" | relative_url }} <{{ "/i.png" | relative_url }}> "a" generated']
    ]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})

describe('the syntax of templates', () => {
  it.each([
    ['a {{< b >}} c', ['{{< b >}}']],
    ['a {{% b "c" d=`e` %}}*f*{{% /b %}}', ['{{% b "c" d=`e` %}}', '{{% /b %}}']],
    ['{{</* b */>}}', ['{{</* b */>}}']],
    [
      '{{< highlight go >}}\na\n\n[b](c)\n{{< /highlight >}}\n[d](e)',
      ['{{< highlight go >}}\na\n\n[b](c)\n{{< /highlight >}}']
    ],
    ['{% highlight go %}\n[b](c)\n{% endhighlight %}', ['{% highlight go %}\n[b](c)\n{% endhighlight %}']],
    ['{{< math >}}{{< code >}}x{{< /code >}}{{< /math >}}', ['{{< math >}}{{< code >}}x{{< /code >}}{{< /math >}}']],
    [
      'a {{ page.title | upcase }} b {%- if a -%} c {% endif %}',
      ['{{ page.title | upcase }}', '{%- if a -%}', '{% endif %}']
    ],
    // What the generators do not read is what the page shows.
    ['a {{ $json.title }} b', []],
    ['a {{ .Title }} b', []],
    ['a {{< b', []],
    ['a {{< b "c >}}', []],
    ['a {{ b', []],
    ['a {% b', []],
    ['a {{<>}} b', []]
  ])('%j', (text, expected) => {
    const { source, body } = readBody(text)
    expect(slices(source, body.notProse)).toEqual(expected)
  })

  it('does not hide the links around it', () => {
    expect(references('{{< a >}}[b](c){{< /a >}} **{{% d %}}** [e](f)')).toEqual([
      'link inline c <c> "b"',
      'link inline f <f> "e"'
    ])
  })

  it('does not join braces in different code spans', () => {
    expect(references('between `{{` and [a](b) `}}` or `{%` [c](d) `%}`')).toEqual([
      'link inline b <b> "a"',
      'link inline d <d> "c"'
    ])
  })

  it.each([
    ['{% comment %}a note{% endcomment %}', 'a note'],
    ['{{/* a note */}}', 'a note']
  ])('%j is a comment', (text, comment) => {
    expect(readBody(text).body.comments.map(({ text }) => text)).toEqual([comment])
  })
})
