using ArticleArchive.History;
using ArticleArchive.Quotations;

namespace ArticleArchive.Web.Linking.Histories;

/// <summary>Changed words of a paragraph.</summary>
/// <param name="Was">The words before; empty when words were added, or only punctuation was changed.</param>
/// <param name="Now">The words after; empty when words were removed, or only punctuation was changed.</param>
/// <param name="IsQuoted">True inside quotation marks.</param>
internal sealed record ChangedWords(string Was, string Now, bool IsQuoted)
{
    private const int MaxLength = 60;

    /// <summary>The change: <c>40% became 30%</c>, <c>“a week” became “ten days”</c>.</summary>
    public string Words => (Was, Now) switch
    {
        _ when Was == Now => "punctuation was changed",
        ({ Length: > MaxLength }, _) or (_, { Length: > MaxLength }) => "a sentence was rewritten",
        ({ Length: > 0 }, { Length: > 0 }) when $"{Was}{Now}".Any(char.IsWhiteSpace) => $"“{Was}” became “{Now}”",
        ({ Length: > 0 }, { Length: > 0 }) => $"{Was} became {Now}",
        ({ Length: > 0 }, _) => $"“{Was}” was removed",
        _ => $"“{Now}” was added",
    };

    /// <summary>The changes in an edited paragraph, in its order; a sign next to a number belongs to it.</summary>
    public static IReadOnlyList<ChangedWords> In(PassageChange change)
    {
        if (change is not { Kind: PassageChangeKind.Edited, Before: [{ Was.Text: var before }], After: [{ Was.Text: var after }] })
            return [];

        var found = new List<ChangedWords>();
        var (was, now) = (new TextSpan(0, 0), new TextSpan(0, 0));
        foreach (var stretch in change.Difference)
        {
            if (stretch.Change == WordChange.Kept)
            {
                Add(was, now);
                (was, now) = (new TextSpan(was.End + stretch.Text.Length, 0), new TextSpan(now.End + stretch.Text.Length, 0));
            }
            else if (stretch.Change == WordChange.Removed)
            {
                was = was with { Length = was.Length + stretch.Text.Length };
            }
            else
            {
                now = now with { Length = now.Length + stretch.Text.Length };
            }
        }

        Add(was, now);
        return found;

        void Add(TextSpan old, TextSpan @new)
        {
            if (old.Length + @new.Length > 0)
                found.Add(new ChangedWords(Whole(before, old), Whole(after, @new), QuotedWords.Touches(before, old) || QuotedWords.Touches(after, @new)));
        }
    }

    /// <summary>The words, extended to everything written together with them.</summary>
    private static string Whole(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (!text[start..end].Any(IsJoined))
            return "";

        while (start > 0 && IsJoined(text[start - 1]))
            start--;
        while (end < text.Length && IsJoined(text[end]))
            end++;
        return text[start..end].Trim().Trim('"', '“', '”', ',', '.', ';', ':').Trim();
    }

    private static bool IsJoined(char sign) => char.IsLetterOrDigit(sign) || sign is '%' or '$' or '£' or '€' or '°' or '+' or '#';
}
