using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the people of an article by the ages it gives: <c>the 29-year-old</c> is <c>Ana Kolbe, 29</c>.</summary>
internal sealed class PeopleByAge
{
    private const string Unit = "-year-old";
    private const int Oldest = 120;
    private const int Reach = 4;

    private readonly Dictionary<int, Person?> _byAge = [];
    private readonly HashSet<Person> _aged = [];

    /// <summary>Records the age beside a name: <c>Ana Kolbe, 29,</c>; <c>29-year-old Ana Kolbe</c>; <c>Ana Kolbe, a 29-year-old mason</c>.</summary>
    public void Note(Narration narration, PrintedName name, Person person)
    {
        if (Beside(narration, name) is not { } age)
            return;

        _aged.Add(person);
        person.Age ??= age;
        _byAge[age] = _byAge.TryGetValue(age, out var other) && other != person ? null : person;
    }

    /// <summary>The age beside a name; null when there is none.</summary>
    public static int? Beside(Narration narration, PrintedName name) => narration.Words[name.Name].Is(WordClass.Place) || IsOfNoun(narration.At(name.End))
        ? null
        : Behind(narration, name.End) ?? Before(narration, name.First);

    /// <summary><c>a 29-year-old Senn woman</c>, <c>a 29-year-old Senn college student</c></summary>
    private static bool IsOfNoun(Word word) =>
        word is { Kind: WordKind.Word, Capital: false }
        && (word.Class == WordClass.None && word.Lower.Length > 3 || word.Is(WordClass.PersonNoun | WordClass.BodyNoun));

    /// <summary>Records that somebody without a name has the age: <c>a 29-year-old man</c>.</summary>
    public void NoteUnnamed(int age) => _byAge.TryAdd(age, null);

    /// <summary>The age at a token such as <c>29-year-old</c>; null at any other.</summary>
    public static int? At(Narration narration, int i) =>
        narration.At(i) is { Kind: WordKind.Number } word && word.Lower.EndsWith(Unit, StringComparison.Ordinal) ? Number(word.Lower[..^Unit.Length]) : null;

    /// <summary>The token before a name, or before the age in front of it: the comma of <c>the mayor, 29-year-old Ana Kolbe</c>.</summary>
    public static int BeforeAge(Narration narration, int first) => At(narration, first - 1) is null ? first - 1 : first - 2;

    /// <summary>The token after a mark, or after an age that follows the mark.</summary>
    public static int AfterAge(Narration narration, int mark) => At(narration, mark + 1) is null ? mark + 1 : mark + 2;

    /// <summary>The token after a name and, where one follows between commas, the age: <c>was</c> in <c>Ana Kolbe, 29, was</c>.</summary>
    public static int AfterAgeBetweenCommas(Narration narration, int end) =>
        narration.At(end).Kind == WordKind.Comma && narration.At(end + 1).Kind == WordKind.Number && narration.At(end + 2).Kind == WordKind.Comma
            ? end + 3
            : end;

    /// <summary>
    /// The person of that age. If the article gives nobody that age, the likeliest person, unless the article gives this one another age. Null when it is
    /// somebody else or cannot be known.
    /// </summary>
    public Person? Find(int age, Func<Person?> likeliest)
    {
        if (_byAge.TryGetValue(age, out var known))
            return known;

        return likeliest() is { IsUnnamed: false } person && !_aged.Contains(person) ? person : null;
    }

    private static int? Behind(Narration narration, int end)
    {
        if (narration.At(end).Kind != WordKind.Comma)
            return null;
        if (narration.At(end + 2) is { IsMark: true } && narration.At(end + 1).Kind == WordKind.Number)
            return Number(narration.At(end + 1).Lower);
        return narration.At(end + 1).Is(WordClass.Determiner) ? At(narration, end + 2) : null;
    }

    private static int? Before(Narration narration, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && narration.Words[i].Kind is WordKind.Word or WordKind.Number; i--)
        {
            if (At(narration, i) is { } age)
                return age;
        }

        return null;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && age is > 0 and < Oldest ? age : null;
}
