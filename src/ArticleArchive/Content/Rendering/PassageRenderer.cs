using ArticleArchive.Content.Text;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleArchive.Content.Rendering;

/// <summary>
/// Writes the inline HTML of a passage together with its text, so that the position in the text is known at every word, and layers can be opened and closed
/// around pieces of words without crossing another element.
/// </summary>
internal sealed class PassageRenderer : HtmlRenderer
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _html;
    private bool _isBehindPicture;
    private Layer _quotations = Layer.Empty;
    private Layer _hits = Layer.Empty;

    public PassageRenderer()
        : this(new StringBuilder())
    {
    }

    private PassageRenderer(StringBuilder html)
        : base(new StringWriter(html, CultureInfo.InvariantCulture))
    {
        _html = html;
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange(InlineRenderers.All);
    }

    /// <summary>True inside a link, where no other link may begin.</summary>
    public bool InLink { get; set; }

    /// <summary>Renders a leaf block or a table without markings.</summary>
    public RenderedPassage RenderPassage(MarkdownObject source) => RenderPassage(source, Layer.Empty, Layer.Empty);

    /// <summary>Renders a leaf block or a table with its quotations and hits marked.</summary>
    public RenderedPassage RenderPassage(MarkdownObject source, Layer quotations, Layer hits)
    {
        (_quotations, _hits) = (quotations, hits);
        _text.Clear();
        _html.Clear();
        _isBehindPicture = false;
        Write(source);
        CloseLayers();
        return new RenderedPassage(_text.ToString(), _html.ToString());
    }

    /// <summary>Writes the description of a picture, with blanks between it and the words beside it.</summary>
    public void Picture(LinkInline picture)
    {
        if (_text.Length > 0 && char.IsLetterOrDigit(_text[^1]))
            Words(" ");
        WriteChildren(picture);
        _isBehindPicture = true;
    }

    /// <summary>Writes words of the passage.</summary>
    public void Words(ReadOnlySpan<char> words)
    {
        if (_isBehindPicture && !words.IsEmpty)
        {
            _isBehindPicture = false;
            if (char.IsLetterOrDigit(words[0]) && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
                Words(" ");
        }

        while (!words.IsEmpty)
        {
            var position = _text.Length;
            OpenLayers(position);
            var end = Math.Min(_quotations.NextChange(position), _hits.NextChange(position));
            var piece = CleanText.Clean(words[..Math.Min(words.Length, end - position)]);
            _text.Append(piece);
            WriteEscape(piece, softEscape: true);
            words = words[piece.Length..];
        }
    }

    /// <summary>Writes markup that opens or closes an element, after closing all open layers.</summary>
    public HtmlRenderer Markup(string html)
    {
        CloseLayers();
        return Write(html);
    }

    /// <summary>Writes white space between cells and rows, which counts in the text but is never wrapped by a layer.</summary>
    public void Gap(char space)
    {
        CloseLayers();
        _text.Append(space);
        Write(space);
    }

    private void OpenLayers(int position)
    {
        if (_quotations.Open != _quotations.At(position))
        {
            CloseLayers();
            Write(_quotations.Begin(position));
        }
        if (_hits.Open != _hits.At(position))
            Write(_hits.End()).Write(_hits.Begin(position));
    }

    private void CloseLayers() => Write(_hits.End()).Write(_quotations.End());
}
