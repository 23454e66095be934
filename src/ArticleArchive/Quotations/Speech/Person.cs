using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>A person whom the article mentions, with everything read about them so far.</summary>
internal sealed class Person
{
    public required List<string> Names
    {
        get;
        set => (field, Last) = (value, Fold(value[^1]));
    }

    public string? Role { get; set; }

    /// <summary>The age in years that the article gives beside the name; null when it gives none.</summary>
    public int? Age { get; set; }

    /// <summary>Every rank, title or post that the text gives this person.</summary>
    public List<string> Posts { get; } = [];

    /// <summary><see cref="WordClass.Male"/> or <see cref="WordClass.Female"/>; neither while the gender is unknown.</summary>
    public WordClass Gender { get; set; }

    /// <summary>The gender of a lone first name, or of a pronoun that surely meant this person, for use while <see cref="Gender"/> is unknown.</summary>
    public WordClass Pronoun { get; set; }

    /// <summary>The gender of the last pronoun taken to mean this person: a clue while nothing better is known.</summary>
    public WordClass LastPronoun { get; set; }

    /// <summary>Whether a gender, a post, an age, <c>who</c> or something said shows that it is a person and not a place or body.</summary>
    public bool IsSure { get => field || IsHuman || Gender != WordClass.None || Posts.Count > 0 || Speaks; set; }

    /// <summary>Whether <c>who</c> or a noun for people shows that it is a person: <c>Kolbe, who</c>, <c>Kolbe is a mason</c>.</summary>
    public bool IsHuman { get; set; }

    /// <summary>
    /// Whether it is a single word that the text never treats as a person, and so may be a firm or a ship. A verb of saying is no proof: firms say things, too.
    /// </summary>
    public bool MayBeBody => !IsUnnamed && !Settled && !IsHuman && Names.Count == 1 && Gender == WordClass.None && Pronoun == WordClass.None
        && Posts.Count == 0 && Candidates.Count == 0;

    /// <summary>Whether the metadata names this person, so that name and role are final.</summary>
    public bool Settled { get; init; }

    /// <summary>Whether the text also calls somebody of two names by the last one: <c>Kolbe</c> after <c>Ana Kolbe</c>.</summary>
    public bool IsCalledByLast { get; set; }

    public int Mentions { get; set; }

    /// <summary>Whether the text reports something said by this person under the name.</summary>
    public bool Speaks { get; set; }

    /// <summary>Whether the article reports this person's death: <c>the murder of Lopez</c>. A later <c>he said</c> means somebody else.</summary>
    public bool IsDead { get; set; }

    /// <summary>Whether the article gives no name; <see cref="FullName"/> is then the first mention: <c>a street vendor</c>.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>The first mention of an unnamed person, including any description there: <c>a spokesman for the port</c>. Null for a named person.</summary>
    public (Narration Narration, Phrase Mention)? FirstMention { get; init; }

    /// <summary>The people of the same surname, when a bare surname may mean any of them; empty for one person.</summary>
    public IReadOnlyList<Person> Candidates { get; init; } = [];

    /// <summary>The addition that tells an elder person from a namesake in the article, such as <c>Snr</c>; null for everybody else.</summary>
    public string? Addition { get; init; }

    /// <summary>The rank by which a person of a single name is known: <c>Prince</c> in <c>Prince Andrew</c>; null for everybody else.</summary>
    public string? Style { get; set; }

    public string FullName => Names.Count == 1 && Style is not null
        ? $"{Style} {Names[0]}"
        : string.Join(' ', Addition is null ? Names : Names.Append(Addition));

    /// <summary>The last word of the name, folded.</summary>
    public string Last { get; private set; } = "";

    public bool IsNamesakeOf(Person other) => Names.Count > 1 && Last == other.Last && Fold(Names[0]) == Fold(other.Names[0]);

    /// <summary>Whether the names are the first name, the surname or both.</summary>
    public bool IsCalled(List<string> names) => names.Count == 1
        ? Fold(names[0]) is var name && (name == Last || name == Fold(Names[0]))
        : Names.Count > 1 && Fold(names[^1]) == Last && Fold(names[0]) == Fold(Names[0]);

    /// <summary>
    /// A word of a name in the form used for comparing names: <c>al-Khalidi</c> gives <c>khalidi</c>, <c>Kolbé</c> gives <c>kolbe</c>, <c>O'Leary</c> gives
    /// <c>oleary</c>.
    /// </summary>
    public static string Fold(string word)
    {
        var folded = Letters.WithoutAccents(word.TrimEnd('.').Replace('’', '\'').ToLowerInvariant());
        if (folded is ['o' or 'd', '\'', _, ..])
            folded = folded.Remove(1, 1);
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < folded.Length && Lexicon.IsArabicArticle(folded.AsSpan(0, hyphen)) ? folded[(hyphen + 1)..] : folded;
    }
}
