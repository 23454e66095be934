using System.Buffers;
using ArticleArchive.Content.Text;
using ArticleArchive.Content.Writing;

namespace ArticleArchive.Content.Markup;

/// <summary>
/// Walks a Markdown body once. Code is kept; tags of known elements are written in one plain form; embedded content, scripts and the marks of site generators
/// are left out and recorded.
/// </summary>
internal sealed class SourceScanner
{
    private const int MaxTagsLength = 300;
    private const int MaxLabelLength = 120;

    private static readonly SearchValues<char> Meaning = SearchValues.Create("\\`<{[~%=*\u00A0\r\n");

    private readonly string _body;
    private readonly StringBuilder _text;
    private readonly LeftOutLog _leftOut = new();
    private readonly List<int> _lines = [0];
    private readonly NextIndex _next;
    private readonly Shortcode _shortcodes;
    private readonly PictureMarks _pictures;
    private readonly StruckWords _struck;
    private readonly CodeFinder _code;
    private readonly SourceLineKinds _lineKinds;
    private readonly FootnoteReferences _footnotes;
    private readonly ScriptNumbers _scripts;
    private readonly NoteMarks _notes;
    private readonly EmphasisEdges _edges;
    private int _at;
    private int _line;

    public SourceScanner(string body)
    {
        _body = body;
        _text = new StringBuilder(body.Length);
        _next = new NextIndex(body);
        _shortcodes = new Shortcode(body, _next);
        _pictures = new PictureMarks(body);
        _struck = new StruckWords(body, _next);
        _code = new CodeFinder(body);
        _lineKinds = new SourceLineKinds(body);
        _footnotes = new FootnoteReferences(body);
        _scripts = new ScriptNumbers(body, _next, _text);
        _notes = new NoteMarks(body, _next);
        _edges = new EmphasisEdges(body);
    }

    public MarkdownSource Scan()
    {
        while (_at < _body.Length)
        {
            if (IsLineStart && ReadLineStart())
                continue;
            switch (_body[_at])
            {
                case '\\' when _at + 1 < _body.Length:
                    CopyTo(_at + 2);
                    break;
                case '`':
                    CopyTo(_code.SpanEnd(_at));
                    break;
                case '<':
                    ReadAngle();
                    break;
                case '{' or '[':
                    ReadBracket();
                    break;
                case '~' when _struck.EndAt(_at) is { } end:
                    LeaveOutStruck(end);
                    break;
                case '%' when _notes.CommentEnd(_at) is { } comment:
                    LeaveOut(comment);
                    break;
                case '=' when _notes.MarkEnd(_at) is { } mark:
                    Replace(mark, "");
                    break;
                case '*' or '\u00A0' when _edges.At(_at) is { } edge:
                    Replace(edge.End, edge.Text);
                    break;
                default:
                    CopyTo(PlainEnd());
                    break;
            }
        }

        return new MarkdownSource(_text.ToString(), _leftOut.Found, _lines);
    }

    /// <summary>Whether the address of a link begins here: <c>[words](&lt;b c></c>.</summary>
    private bool IsDestination => _at > 1 && _body[_at - 1] == '(' && _body[_at - 2] == ']';

    private bool IsLineStart => _at == 0 || _body[_at - 1] == '\n' || (_body[_at - 1] == '\r' && _body[_at] != '\n');

    /// <summary>Copies whole blocks of code, and removes the indent from nested HTML; true when it has moved on.</summary>
    private bool ReadLineStart()
    {
        if (_code.FenceEnd(_at) is { } fence)
        {
            CopyTo(fence);
            return true;
        }

        if (_shortcodes.HiddenMark(_at) is { } hidden)
        {
            LeaveOut(hidden);
            return true;
        }

        var (kind, words) = _lineKinds.KindAt(_at);
        if (kind == SourceLineKind.Code)
        {
            CopyTo(_code.LineEnd(_at));
            return _at > words;
        }

        if (kind == SourceLineKind.Words)
            return ReadTurnStart();

        _at = words;
        if (kind == SourceLineKind.DeepHtml)
            ReadAngle();
        return true;
    }

    /// <summary>Begins a paragraph at the label of a timed turn, <c>[Jo Reed] [00:12]</c>; always false, since its line is still to be read.</summary>
    private bool ReadTurnStart()
    {
        if (_body[_at] == '[' && SpeakerLabel.Parse(_body[_at..Math.Min(_code.LineEnd(_at), _at + MaxLabelLength)]) is { IsTimed: true })
        {
            _text.Append('\n');
            _lines.Add(_line);
        }

        return false;
    }

    /// <summary>The end of a run of ordinary characters, within the line.</summary>
    private int PlainEnd()
    {
        if (_body[_at] is '\r' or '\n')
            return _at + 1;
        var end = _body.AsSpan(_at + 1).IndexOfAny(Meaning);
        return end < 0 ? _body.Length : _at + 1 + end;
    }

    private void ReadAngle()
    {
        if (HtmlComment.EndAt(_body, _at, _next) is { } behind)
            LeaveOut(behind);
        else if (HtmlTag.At(_body, _at) is { } tag)
            ReadTag(tag);
        else if (_at + 1 < _body.Length && _body[_at + 1] is '!' or '?' || (HtmlTag.IsNamed(_body, _at) && !IsDestination))
            Escape();
        else
            CopyTo(_at + 1);
    }

    // The parser would search for the end of an unclosed comment again and again, and take <b and c> for a tag.
    private void Escape()
    {
        _text.Append('\\');
        CopyTo(_at + 1);
    }

    private void ReadTag(HtmlTag tag)
    {
        switch (tag.Role)
        {
            case HtmlRole.Omitted when !tag.IsEnd && _body[tag.End - 2] != '/':
                var close = _next.IndexOf($"</{tag.Name}", tag.End);
                LeaveOut(close < _body.Length && HtmlTag.At(_body, close) is { } last ? last.End : tag.End);
                break;
            case HtmlRole.Omitted or HtmlRole.OmittedVoid:
                LeaveOut(tag.End);
                break;
            case HtmlRole.Struck:
                LeaveOutStruck(_struck.EndOf(tag));
                break;
            case HtmlRole.SuperOrSubscript:
                var script = _scripts.Read(tag);
                Replace(script.End, script.Text);
                break;
            case HtmlRole.Block when tag.Name == "pre" && OpenLine() is { } indent && HtmlListing.At(_body, _at, tag, _next) is { } listing:
                ReadListing(listing, indent);
                break;
            case HtmlRole.Link when !tag.IsEnd && tag.Attribute(_body, _at, "href") is { } address:
                Replace(tag.End, $"<a href=\"{HtmlTag.PlainAddress(address)}\">");
                break;
            default:
                Replace(tag.End, tag.PlainForm);
                break;
        }
    }

    /// <summary>The indent of the line written last; null when it contains anything but tags.</summary>
    private string? OpenLine()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n' && _text.Length - start < MaxTagsLength)
            start--;
        var line = _text.ToString(start, _text.Length - start);
        return ScriptNumbers.AnyTag().Replace(line, "").AsSpan().IsWhiteSpace() ? line[..^line.AsSpan().TrimStart().Length] : null;
    }

    private void ReadListing(HtmlListing listing, string indent)
    {
        var begins = _text is [.., '>'] ? $"\n{indent}" : "";
        string[] lines = [begins + listing.Lines[0], .. listing.Lines.Skip(1).Select(line => indent + line), "", indent];
        _lines.AddRange(Enumerable.Repeat(_line, lines.Length - (begins.Length == 0 ? 1 : 0)));
        Replace(listing.End, string.Join('\n', lines));
    }

    private void LeaveOutStruck(int end)
    {
        var isBetweenBlanks = _text.Length > 0 && _text[^1] == ' ' && _body.ElementAtOrDefault(end) == ' ';
        LeaveOut(end);
        if (isBetweenBlanks)
            Replace(end + 1, "");
    }

    private void ReadBracket()
    {
        if (_shortcodes.EndAt(_at) is { } end)
            LeaveOutShortcode(end);
        else if (_pictures.EmbedEnd(_at) is { } behind)
            LeaveOutEmbed(behind);
        else if (_pictures.WithSpaces(_at) is { } picture)
            Replace(picture.End, picture.Text);
        else if (_footnotes.EndAt(_at) is { } note)
            ReadFootnote(note);
        else if (_notes.LinkAt(_at) is { } link)
            ReadNoteLink(link);
        else
            CopyTo(_at + 1);
    }

    private void LeaveOutShortcode(int end)
    {
        var (caption, isClosing) = (Shortcode.CaptionIn(_body.AsSpan(_at, end - _at)), _body.AsSpan(_at).StartsWith("[/"));
        LeaveOut(end);
        // The codes may be all that separates the captions of two pictures.
        if (isClosing && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]) && end < _body.Length && (_body[end] == '[' || char.IsLetterOrDigit(_body[end])))
            _text.Append(' ');
        if (caption is not null)
            _text.Append("<figcaption>").Append(MarkdownWords.Escape(OneLine.Collapse(caption))).Append("</figcaption>");
    }

    private void LeaveOutEmbed(int end)
    {
        _text.Length--;
        _at--;
        LeaveOut(end);
    }

    // The note stays in its place: plain Markdown would treat it as a link definition and not show it.
    private void ReadFootnote(int end)
    {
        var label = _body[(_at + 2)..(end - 1)];
        Replace(end, $"\\[{label.Replace("_", "\\_", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)}\\]");
        if (_at < _body.Length && _body[_at] == ':')
            Replace(_at + 1, "");
    }

    private void ReadNoteLink((int Words, int End) link)
    {
        LeaveOut(link.Words);
        CopyTo(link.End);
        Replace(link.End + 2, "");
    }

    private void LeaveOut(int end)
    {
        _leftOut.Add(_line, _body.AsSpan(_at, end - _at));
        Replace(end, "");
    }

    private void Replace(int end, string text)
    {
        _text.Append(text);
        for (; _at < end; _at++)
            _line += EndsLine(_at) ? 1 : 0;
    }

    private void CopyTo(int end)
    {
        _text.Append(_body, _at, end - _at);
        for (; _at < end; _at++)
        {
            if (EndsLine(_at))
                _lines.Add(++_line);
        }
    }

    private bool EndsLine(int at) => _body[at] == '\n' || _body[at] == '\r' && (at + 1 == _body.Length || _body[at + 1] != '\n');
}
