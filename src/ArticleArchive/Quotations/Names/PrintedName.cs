using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// A name as it stands in a narration: titles from <paramref name="First"/>, the name itself from <paramref name="Name"/>, over before
/// <paramref name="End"/>.
/// </summary>
internal readonly record struct PrintedName(int First, int Name, int End)
{
    public bool HasTitle => Name > First;

    /// <summary>The titles before the name, in lower case: <c>general</c>; courtesies are none.</summary>
    public IReadOnlyList<string> TitlesIn(Narration narration) =>
        [.. narration.Words[First..Name].Where(word => word.Kind == WordKind.Word).Select(word => word.Lower.TrimEnd('.')).Where(title => title is not ("mr" or "mrs" or "ms" or "miss" or "mister" or "madam"))];

    /// <summary>The words of the name without titles, nicknames, initials' stops and additions such as <c>Jr.</c></summary>
    public List<string> WordsIn(Narration narration)
    {
        var words = new List<string>();
        for (var i = Name; i < End; i++)
        {
            var word = narration.Words[i];
            if (word.Kind == WordKind.Word && word.Lower is not "\"" && !word.Is(WordClass.NameSuffix))
                words.Add(narration.Text[word.Start..word.End]);
        }

        return words;
    }
}
