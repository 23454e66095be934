namespace ArticleArchive.Quotations;

/// <summary>A plain text split into paragraphs at its line breaks, and where each begins.</summary>
internal sealed record TextPassages(string Text, IReadOnlyList<PassageText> Texts, IReadOnlyList<int> Starts)
{
    public static TextPassages Parse(string text)
    {
        var texts = new List<PassageText>();
        var starts = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            if (!text.AsSpan(at, end - at).IsWhiteSpace())
            {
                texts.Add(new PassageText(PassageKind.Paragraph, text[at..end]));
                starts.Add(at);
            }

            at = end + 1;
        }

        return new TextPassages(text, texts, starts);
    }
}
