namespace ArticleArchive.Catalog;

/// <summary>The forms in which names of speakers are compared.</summary>
internal static class SpeakerName
{
    /// <summary>A name as words in lower case, without accents, punctuation, rank and article: <c>Col. Steve Warren</c> gives <c>steve warren</c>.</summary>
    public static string Fold(string name)
    {
        var words = Words(name);
        var skipped = words.TakeWhile((word, i) => i < words.Count - 1 && SpeakerRole.IsRank(word)).Count();
        return string.Join(' ', words.Skip(skipped));
    }

    /// <summary>A folded name without its middle initials: <c>john f kerry</c> gives <c>john kerry</c>.</summary>
    public static string Stem(string folded)
    {
        var words = folded.Split(' ');
        return words.Length < 3 ? folded : string.Join(' ', words.Where((word, i) => i == 0 || i == words.Length - 1 || word.Length > 1));
    }

    /// <summary>Whether somebody can be recognised by this name: it has at least two words of two letters.</summary>
    public static bool IsFull(string folded) => folded.Split(' ').Count(word => word.Length > 1 && word.Any(char.IsLetter)) > 1;

    /// <summary>The name in addresses, unique for each name. One that ends in digits gets <c>-1</c>: a number distinguishes pages of one name.</summary>
    public static string Slug(string folded) => Last(folded).All(char.IsDigit) ? $"{folded.Replace(' ', '-')}-1" : folded.Replace(' ', '-');

    /// <summary>The last word, by which a person is called for short.</summary>
    public static string Last(string folded) => folded[(folded.LastIndexOf(' ') + 1)..];

    /// <summary>The name of a body as lists sort it, folded and without the article: <c>The General Staff</c> gives <c>general staff</c>.</summary>
    public static string OfBody(string name)
    {
        var words = Words(name);
        return string.Join(' ', words is ["the", _, ..] ? words.Skip(1) : words);
    }

    /// <summary>A folded name from each of its words onwards: <c>haider al abadi</c>, <c>al abadi</c>, <c>abadi</c>.</summary>
    public static IEnumerable<string> FromEachWord(string folded)
    {
        yield return folded;
        for (var blank = folded.IndexOf(' ', StringComparison.Ordinal); blank >= 0; blank = folded.IndexOf(' ', blank + 1))
            yield return folded[(blank + 1)..];
    }

    /// <summary>The words of a text, folded. Marks inside a word are dropped: <c>O'Brien</c> is one word, <c>al-Abadi</c> two.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in NormalForm.Normalize(text, NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                folded.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’' or '.') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(' ');
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
