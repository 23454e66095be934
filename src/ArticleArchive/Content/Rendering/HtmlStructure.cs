using ArticleArchive.Content.Markup;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// The lists and block quotations opened by tags. Its output is well-formed whatever tags come: it closes everything it opened, and nothing else.
/// </summary>
/// <param name="html">Collects the HTML between passages.</param>
internal sealed class HtmlStructure(StringBuilder html)
{
    private const int MaxDepth = 24;

    private readonly List<(string Name, HtmlRole Role)> _open = [];

    /// <summary>The number of open elements.</summary>
    public int Depth => _open.Count;

    /// <summary>The depth down to which elements may be closed; those below were opened outside the current Markdown block.</summary>
    public int Floor { get; set; }

    /// <summary>The kind of a passage at this point; null when no element decides it.</summary>
    public PassageKind? Kind => Depth == 0 ? null : _open[^1].Role switch
    {
        HtmlRole.Quotation => PassageKind.Quotation,
        _ => PassageKind.Item,
    };

    /// <summary>Reads the tag of a list, an item or a block quotation.</summary>
    public void Read(string name, HtmlRole role, bool isEnd)
    {
        if (isEnd)
        {
            Close(role);
            return;
        }

        if (role == HtmlRole.Item)
            OpenItem();
        else
            Open(name, role);
    }

    /// <summary>Opens an item if words occur in a list but outside an item.</summary>
    public void BeginWords()
    {
        if (Depth > Floor && _open[^1].Role == HtmlRole.List)
            Open("li", HtmlRole.Item);
    }

    /// <summary>Closes elements down to a depth.</summary>
    public void CloseTo(int depth)
    {
        while (Depth > depth)
        {
            html.Append("</").Append(_open[^1].Name).Append('>');
            _open.RemoveAt(Depth - 1);
        }
    }

    private void OpenItem()
    {
        var list = _open.FindLastIndex(element => element.Role == HtmlRole.List);
        if (list < Floor)
            Open("ul", HtmlRole.List);
        else
            CloseTo(list + 1);
        Open("li", HtmlRole.Item);
    }

    private void Open(string name, HtmlRole role)
    {
        if (Depth >= MaxDepth)
            return;
        BeginWordsOf(role);
        html.Append('<').Append(name).Append('>');
        _open.Add((name, role));
    }

    // A list or quotation within a list belongs in an item of it.
    private void BeginWordsOf(HtmlRole role)
    {
        if (role != HtmlRole.Item)
            BeginWords();
    }

    private void Close(HtmlRole role)
    {
        var opened = _open.FindLastIndex(element => element.Role == role);
        if (opened >= Floor)
            CloseTo(opened);
    }
}
