namespace ArticleArchive.Content.Markup;

/// <summary>Distinguishes indented code from paragraphs of lists and from indented HTML. Lines must be asked about in order, each once.</summary>
internal sealed class SourceLineKinds(string body)
{
    private const int CodeIndent = 4;
    private const int CodeIndentInList = 8;
    private const int MaxParagraphLength = 4000;

    private bool _afterBlank = true;
    private bool _inCode;
    private bool _inList;
    private bool _inHtml = true;

    /// <summary>The kind of the line that begins at an index, and where its words begin.</summary>
    public (SourceLineKind Kind, int Words) KindAt(int lineStart)
    {
        var (words, indent) = (lineStart, 0);
        while (words < body.Length && body[words] is ' ' or '\t')
            indent += body[words++] == '\t' ? CodeIndent - (indent % CodeIndent) : 1;
        if (words >= body.Length || body[words] is '\r' or '\n')
        {
            _afterBlank = true;
            return (SourceLineKind.Words, words);
        }

        // Only no-break spaces: to Markdown this line is a word, to a reader it is blank.
        if (char.IsWhiteSpace(body[words]) && EndOfBlank(words) is { } end)
        {
            _afterBlank = true;
            return (SourceLineKind.DeepWords, end);
        }

        // Leaving out part of the HTML can create a blank line, after which indented lines would be code.
        var isInHtml = _inHtml && !_inList && !_inCode && IsHtml(words);
        var kind = indent >= CodeIndent && (_afterBlank || _inCode || isInHtml) ? KindOfIndented(words, indent) : SourceLineKind.Words;
        if (kind is SourceLineKind.Words or SourceLineKind.DeepWords)
            Note(words, indent);
        (_afterBlank, _inCode) = (false, kind == SourceLineKind.Code);
        return (kind, words);
    }

    private int? EndOfBlank(int words)
    {
        var rest = body.AsSpan(words);
        var length = rest.IndexOfAny('\r', '\n') is >= 0 and var end ? end : rest.Length;
        return rest[..length].IsWhiteSpace() ? words + length : null;
    }

    private SourceLineKind KindOfIndented(int words, int indent)
    {
        if (_inHtml && IsHtml(words))
            return SourceLineKind.DeepHtml;
        if (!_inList && !_inCode && EndsHtml(words))
            return SourceLineKind.DeepWords;
        return !_inList || indent >= CodeIndentInList ? SourceLineKind.Code : SourceLineKind.Words;
    }

    private void Note(int words, int indent)
    {
        _inHtml = IsHtml(words) || (_inHtml && IsForGenerator(words));
        if (indent < CodeIndent)
            _inList = OpensItem(words) || (_inList && (indent > 0 || !_afterBlank));
    }

    private bool IsHtml(int words) => body[words] == '<' && (HtmlTag.At(body, words) is not null || string.CompareOrdinal(body, words, "<!--", 0, 4) == 0);

    /// <summary>Whether the lines up to the next blank one end an element that began above them, so that they are its text and not code.</summary>
    private bool EndsHtml(int words)
    {
        var rest = body.AsSpan(words, Math.Min(MaxParagraphLength, body.Length - words));
        var blank = rest.IndexOf(rest.Contains('\r') ? "\n\r\n" : "\n\n");
        var lines = (blank < 0 ? rest : rest[..blank]).TrimEnd();
        var last = lines is [.., '>'] ? lines.LastIndexOf("</") : -1;
        return last > 0
            && HtmlTag.At(body, words + last) is { IsEnd: true, Role: HtmlRole.Block or HtmlRole.Quotation or HtmlRole.Cell or HtmlRole.Item } tag
            && !lines.Contains($"<{tag.Name}", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsForGenerator(int words) => body[words] == '{' && words + 1 < body.Length && body[words + 1] is '{' or '%';

    private bool OpensItem(int words)
    {
        var end = words;
        while (end < body.Length && end - words < 9 && char.IsAsciiDigit(body[end]))
            end++;
        var isMark = end < body.Length && (end > words ? body[end] is '.' or ')' : body[end] is '-' or '*' or '+');
        return isMark && end + 1 < body.Length && char.IsWhiteSpace(body[end + 1]);
    }
}
