using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the abbreviations of posts that an article gives in brackets: <c>the General Officer Commanding (GOC), Maj. Gen. Ana Kolbe</c>.</summary>
internal static class PostAbbreviations
{
    private const int Shortest = 2;
    private const int Longest = 5;

    /// <summary>The most tokens from the bracket to the name in <c>(GOC) 2 Division, Larnavian Army, Hull, Maj. Gen. Ana Kolbe</c>.</summary>
    private const int Reach = 14;

    /// <summary>The abbreviation of the post before a name with a title, in the same sentence; null where none stands there.</summary>
    public static string? Before(Narration narration, PrintedName name)
    {
        if (!name.HasTitle)
            return null;

        var start = Math.Max(narration.StartOf(narration.SentenceOf(name.First)) + 1, name.First - Reach);
        for (var close = name.First - 1; close > start + 1; close--)
        {
            if (narration.Words[close] is var word && (word.Kind is WordKind.Semicolon or WordKind.Quote || word.Is(WordClass.SubjectPronoun | WordClass.Cue)
                || !word.Capital && word.Is(WordClass.Past)))
                return null;
            if (narration.Words[close].Kind == WordKind.Close && narration.Words[close - 2].Kind == WordKind.Open && IsAcronym(narration, close - 1))
                return IsOfPost(narration, close - 2, narration.TextOf(close - 1, close)) ? narration.TextOf(close - 1, close) : null;
        }

        return null;
    }

    /// <summary>The abbreviation in <c>Ana Kolbe, the SHO of Hull,</c>; null where none follows the name.</summary>
    public static string? After(Narration narration, PrintedName name) =>
        narration.At(name.End).Kind == WordKind.Comma && narration.At(name.End + 1).Lower is "the" && IsAcronym(narration, name.End + 2)
        && (narration.At(name.End + 3).Kind == WordKind.Comma || narration.At(name.End + 3).Lower is "of" or "for")
            ? narration.TextOf(name.End + 2, name.End + 3)
            : null;

    /// <summary>The first letters of the capitalised words of a post.</summary>
    public static string InitialsOf(string post) =>
        string.Concat(post.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>Whether the word is two to five capital letters.</summary>
    public static bool IsAcronym(Narration narration, int i) =>
        narration.At(i) is { Kind: WordKind.Word } word && word.End - word.Start is >= Shortest and <= Longest
            && !narration.Text.AsSpan(word.Start..word.End).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether the words before the bracket have the letters as their initials and end in a post.</summary>
    private static bool IsOfPost(Narration narration, int open, string letters)
    {
        var (letter, isPost) = (letters.Length - 1, false);
        for (var i = open - 1; i >= 0 && letter >= 0 && narration.Words[i] is { Kind: WordKind.Word } word; i--)
        {
            if (!word.Capital && word.Lower is "of" or "for" or "the" or "and")
                continue;
            if (narration.Text[word.Start] != letters[letter] || letter == letters.Length - 1 && word.Is(WordClass.OrganisationWord))
                return false;
            isPost |= word.Is(WordClass.Title | WordClass.PersonNoun);
            letter--;
        }

        return isPost && letter < 0;
    }
}
