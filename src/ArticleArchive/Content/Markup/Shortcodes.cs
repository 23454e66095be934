namespace ArticleArchive.Content.Markup;

/// <summary>The marks in brackets that WordPress puts into a text for itself.</summary>
public static class Shortcodes
{
    /// <summary>A text without its shortcodes, as <c>[caption id="x"]</c> and <c>[/caption]</c>. Words between them and words in brackets stay.</summary>
    public static string RemoveFrom(string text)
    {
        var kept = new StringBuilder(text.Length);
        var code = new Shortcode(text, new NextIndex(text));
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '[' && code.EndAt(at) is { } end)
                at = end;
            else
                kept.Append(text[at++]);
        }

        return kept.ToString();
    }
}
