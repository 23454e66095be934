using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// A name in a narration: its titles begin at <paramref name="First"/> and the name itself at <paramref name="Name"/>; <paramref name="End"/> is the first
/// token after it.
/// </summary>
internal readonly record struct PrintedName(int First, int Name, int End)
{
    private const int MinRecased = 4;

    public bool HasTitle => Name > First;

    /// <summary>The titles before the name, in lower case, such as <c>general</c>; forms of courtesy are left out.</summary>
    public IReadOnlyList<string> TitlesIn(Narration narration) => !HasTitle
        ? []
        : [
            .. narration.Words[First..Name].Where(word => word.Kind == WordKind.Word)
                .Select(word => word.Lower.TrimEnd('.'))
                .Where(title => title is not ("mr" or "mrs" or "ms" or "miss" or "mister" or "madam")),
        ];

    /// <summary>The words of the name without titles, nicknames, the stops of initials and additions such as <c>Jr.</c></summary>
    public List<string> WordsIn(Narration narration)
    {
        var words = IsNumbered(narration) ? new List<string> { narration.TextOf(Name - 1, Name) } : [];
        for (var i = Name; i < End; i++)
        {
            var word = narration.Words[i];
            if (word.Kind == WordKind.Word && word.Lower is not "\"" && !word.Is(WordClass.NameSuffix))
                words.AddRange(WithoutInitial(narration.TextOf(i, i + 1)));
        }

        if (words.Exists(word => word.Any(char.IsLower)))
            return words.ConvertAll(Recased);
        return words.Count > 1 && Lexicon.Is(Person.Fold(words[0]), WordClass.FirstName) ? words.ConvertAll(Lowered) : words;
    }

    /// <summary>The initial and the surname of <c>A.Kolbe</c>, printed without a space.</summary>
    private static string[] WithoutInitial(string word) =>
        word.Length > 3 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]) && char.IsLower(word[3]) ? [word[..2], word[2..]] : [word];

    /// <summary><c>Kolbe</c> for the <c>KOLBE</c> of a label; initials are kept.</summary>
    private static string Lowered(string word) => word.Length > 2 && word.All(char.IsUpper) ? word[0] + word[1..].ToLowerInvariant() : word;

    /// <summary>The addition that names the elder of two people of one name, as printed: <c>Snr</c>; null when there is none.</summary>
    public string? ElderIn(Narration narration)
    {
        for (var i = End - 1; i > Name; i--)
        {
            if (narration.Words[i].Lower.TrimEnd('.') is "snr" or "sr")
                return narration.TextOf(i, i + 1);
        }

        return null;
    }

    /// <summary>Restores the case of a name such as <c>DONALD Marsh</c>, because some articles set their first words in capitals; initials are kept.</summary>
    private static string Recased(string word) =>
        word.Length >= MinRecased && word.All(char.IsUpper) && Lexicon.Is(word.ToLowerInvariant(), WordClass.FirstName)
            ? Lowered(word)
            : word;

    /// <summary>Whether it is a stage name that begins with a number: <c>50 Cent</c>; not <c>22 Kolbe letters</c>.</summary>
    private bool IsNumbered(Narration narration) =>
        First == Name
        && End - Name == 1
        && narration.At(Name - 1) is { Kind: WordKind.Number } number
        && number.End - number.Start < MinRecased - 1
        && !(narration.At(End) is { Kind: WordKind.Word, Capital: false } next
            && (next.Is(WordClass.NounToo) || !next.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb)))
        && narration.Words[Name] is { Lower: not [.., 's'] } name
        && !name.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.Time | WordClass.Title | WordClass.OrganisationWord);
}
