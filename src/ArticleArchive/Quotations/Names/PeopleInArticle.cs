using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>The people whom an article names. A short form is matched to the fullest one, ignoring titles.</summary>
internal sealed class PeopleInArticle
{
    private const int MaxNameWords = 4;
    private const int NamesWithMiddle = 3;
    private const int MinDoubleNameWords = 3;
    private const int MaxOfOneName = 16;

    /// <summary>How many times as often one person must be mentioned as another of the same surname for the bare surname to mean that person.</summary>
    private const int Clearly = 2;

    private const WordClass NoFirst = WordClass.OrganisationWord | WordClass.Place | WordClass.Time | WordClass.Title | WordClass.PersonNoun
        | WordClass.BodyNoun | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb;

    private static readonly HashSet<string> BeforeFirstNames = new(
        ["sir", "dame", "lord", "lady", "prince", "princess", "king", "queen", "father", "sister", "brother", "sheikh", "imam", "rabbi", "sri",
            "seri", "datuk", "dato", "tun"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Styles = new(["pope", "prince", "princess", "king", "queen", "lady", "emperor", "empress"], StringComparer.Ordinal);

    private readonly Dictionary<string, List<Person>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person?> _byMiddle = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sharedFirst = new(StringComparer.Ordinal);
    private readonly List<Person> _elders = [];
    private readonly Dictionary<string, Person> _aliases = new(StringComparer.Ordinal);

    public PeopleInArticle(IReadOnlyList<KnownSpeaker> known)
    {
        foreach (var speaker in known)
        {
            var names = speaker.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            if (names.Count == 0)
                continue;

            var gender = names.Count > 1 ? Gender.Only(Lexicon.Classify(Person.Fold(names[0]))) : WordClass.None;
            var person = new Person { Names = names, Role = speaker.Role, Settled = true, Gender = gender };
            if (speaker.Role is { } role)
                Posts.Note(person, [role]);
            Enter(person);
            foreach (var alias in speaker.Aliases.Append(speaker.Name))
                _aliases.TryAdd(Person.Fold(alias), person);
        }
    }

    public HoldersOfPosts Posts { get; } = new();

    public Person? ByAlias(string text) => _aliases.Count == 0 ? null : _aliases.GetValueOrDefault(Person.Fold(text));

    private Person? Aliased(Narration narration, PrintedName printed, List<string> names) => _aliases.Count == 0
        ? null
        : ByAlias(narration.TextOf(printed.First, printed.End)) ?? ByAlias(string.Join(' ', names));

    /// <summary>The person meant by a name that appears before the full one; null when the article has nobody of that name.</summary>
    public Person? Called(List<string> names) => names.Count == 0 ? null : Find(names, WordClass.None, []);

    /// <summary>Whether the words are the full name, or the surname alone, of somebody whom the article names.</summary>
    public bool Knows(Narration narration, int first, int end)
    {
        var last = Person.Fold(narration.TextOf(end - 1, end));
        if (!_byLast.TryGetValue(last, out var people))
            return false;
        if (end - first == 1)
            return narration.Words[first].Kind == WordKind.Word;

        var name = Person.Fold(narration.TextOf(first, end));
        return people.Any(person => Person.Fold(person.FullName) == name);
    }

    /// <summary>Whether a word is the surname of somebody about whom the article says more: a first name, a post or a gender.</summary>
    public bool IsSurname(string word) =>
        _byLast.TryGetValue(Person.Fold(word), out var people)
            && people.Exists(person => person.Names.Count > 1 || person.Gender != WordClass.None || person.Posts.Count > 0);

    /// <summary>The person with a printed name, added if new; null when a single word matches nobody known and nothing shows that it is a person.</summary>
    public Person? Meet(Narration narration, PrintedName printed, bool speaks)
    {
        var names = printed.WordsIn(narration);
        if (names.Count == 0)
            return null;

        if (names.Count > 1 && NameForms.EndsInFirstName(names) && ByFirstName(names[^1], []) is { Names.Count: > 1 })
            names = [names[^1]];
        var gender = Gender.Infer(narration, printed);
        var titles = printed.TitlesIn(narration);
        var person = Aliased(narration, printed, names) ?? Elder(names, printed.ElderIn(narration)) ?? Find(names, gender, titles);
        if (person is { Candidates.Count: > 0 })
            return person;
        var isIntroduced = names.Count == 1 && !printed.HasTitle && IsIntroduced(narration, printed);
        if (isIntroduced && person is { Names.Count: > 1 } && person.Last != Person.Fold(names[0])
            && (person.Age is null || person.Age != PeopleByAge.Beside(narration, printed)))
            person = null;
        if (person is null && names.Count == 1 && !printed.HasTitle && !speaks && !isIntroduced)
            return null;

        if (person is null or { Settled: false, Names.Count: 1 }
            && names.Count == 1
            && OfficeHolders.FirstName(Person.Fold(names[0]), narration, printed) is { } first)
            names = [first, names[0]];
        var posts = RoleReader.Read(narration, printed).ToList();
        if (person is { MayBeBody: true } && names.Count > 1 && !printed.HasTitle && posts.Count == 0 && !speaks && gender == WordClass.None)
            person = null;
        person ??= Bare(names, gender, titles, posts.Count > 0) ?? WithMoreNames(names, gender) ?? Enter(new Person { Names = names });
        if (names.Count > 1)
            NoteFirst(names[0], person);
        person.Style ??= names.Count == 1 ? titles.Where(Styles.Contains).Select(style => char.ToUpperInvariant(style[0]) + style[1..]).FirstOrDefault() : null;
        Learn(person, names, gender, posts);
        person.Mentions++;
        person.Speaks |= speaks;
        return person;
    }

    /// <summary>
    /// Whether the article introduces the person, who is therefore new: <c>Aleks, a soldier,</c> and <c>Aleks, 43,</c> are not General Aleks Tarn.
    /// </summary>
    private static bool IsIntroduced(Narration narration, PrintedName printed) =>
        Lexicon.Is(Person.Fold(narration.TextOf(printed.Name, printed.End)), WordClass.FirstName)
            && narration.At(printed.End).Kind == WordKind.Comma
            && (narration.At(printed.End + 1).Lower is "a" or "an" || PeopleByAge.Beside(narration, printed) is not null)
        || MentionContext.IsOfDescribedHuman(narration, printed.End);

    private void Learn(Person person, List<string> names, WordClass gender, IEnumerable<string> posts)
    {
        if (person.Gender == WordClass.None)
            person.Gender = gender != WordClass.None || names.Count == 1 ? gender : Gender.Only(Lexicon.Classify(Person.Fold(names[0])));
        if (person is { Gender: WordClass.None, Pronoun: WordClass.None, Names.Count: 1 })
            person.Pronoun = Gender.Only(Lexicon.Classify(Person.Fold(names[0])));
        Posts.Note(person, posts);
        if (person.Settled)
            return;

        if (names.Count > person.Names.Count ? names.Count <= MaxNameWords && !NameForms.IsLedBy(names, person.Names) : NameForms.IsLedBy(person.Names, names))
            Rename(person, names);
        else if (names.Count == person.Names.Count && names.Zip(person.Names).All(pair => Person.Fold(pair.First) == Person.Fold(pair.Second))
            && names.Sum(name => name.Length) > person.Names.Sum(name => name.Length))
            Rename(person, names); // O'Leary after OLeary in a headline
        person.Role ??= person.Posts.FirstOrDefault();
    }

    private Person Enter(Person person)
    {
        if (!_byLast.TryGetValue(person.Last, out var people))
            _byLast[person.Last] = people = [];
        people.Add(person);
        Rename(person, person.Names);
        return person;
    }

    private void Rename(Person person, List<string> names)
    {
        person.Names = names;
        if (names.Count > 1)
            NoteFirst(names[0], person);
        foreach (var name in names.Skip(1).SkipLast(1).Select(Person.Fold))
            _byMiddle[name] = _byMiddle.TryGetValue(name, out var other) && other != person ? null : person;
    }

    private void NoteFirst(string name, Person person)
    {
        var first = Person.Fold(name);
        if (_byFirst.TryGetValue(first, out var other) && other != person)
            _sharedFirst.Add(first);
        _byFirst[first] = person;
    }

    /// <summary>
    /// The person mentioned earlier by the first word of the name alone, as people are whose family name comes first, <c>Tarn said ... Tarn Mei-ling</c>,
    /// or whom the article knows by the first name: <c>Fiona ran ... Fiona Kolbe, 34,</c>.
    /// </summary>
    private Person? Bare(List<string> names, WordClass gender, IReadOnlyList<string> titles, bool hasPost)
    {
        if (names.Count == 1
            || Lexicon.Is(Person.Fold(names[0]), NoFirst)
            || !_byLast.TryGetValue(Person.Fold(names[0]), out var people)
            || people is not [{ Names.Count: 1, Settled: false } bare]
            || bare.MayBeBody && titles.Count == 0 && !hasPost && !NameForms.IsGivenName(names[^1])
            || !Gender.Agrees(bare.Gender, gender)
            || NameForms.AreOfOtherOffice(bare, titles))
            return null;

        if (!_byLast.TryGetValue(Person.Fold(names[^1]), out var others))
            _byLast[Person.Fold(names[^1])] = others = [];
        others.Add(bare);
        return bare;
    }

    /// <summary>
    /// The person of that first name whose other names are all in the longer of the two: <c>Ana de Kolbe</c> is <c>Ana Celia de Kolbe Marsh</c>.
    /// </summary>
    private Person? WithMoreNames(List<string> names, WordClass gender)
    {
        if (names.Count < MinDoubleNameWords || !_byFirst.TryGetValue(Person.Fold(names[0]), out var person) || person.Settled
            || person.Names.Count < MinDoubleNameWords || person.Names.Count == names.Count || !Gender.Agrees(person.Gender, gender))
            return null;

        var (shorter, longer) = names.Count < person.Names.Count ? (names, person.Names) : (person.Names, names);
        if (Person.Fold(shorter[0]) != Person.Fold(longer[0]) || !NameForms.AreWithin(shorter, longer))
            return null;

        if (!_byLast.TryGetValue(Person.Fold(names[^1]), out var others))
            _byLast[Person.Fold(names[^1])] = others = [];
        others.Add(person);
        return person;
    }

    /// <summary>
    /// The elder of two people of one name: <c>His father, Ken Marsh Snr,</c> and then <c>Ken Snr</c>; null when the name has no such addition, or when the
    /// article has named nobody else of the name.
    /// </summary>
    private Person? Elder(List<string> names, string? addition)
    {
        if (addition is null)
            return null;
        if (_elders.Find(elder => elder.IsCalled(names)) is { } known)
            return known;
        if (names.Count == 1 || !_byLast.TryGetValue(Person.Fold(names[^1]), out var people) || !people.Exists(person => person.IsCalled(names)))
            return null;

        _elders.Add(new Person { Names = names, Addition = addition });
        return _elders[^1];
    }

    private Person? Find(List<string> names, WordClass gender, IReadOnlyList<string> titles)
    {
        if (!_byLast.TryGetValue(Person.Fold(names[^1]), out var people))
            return names.Count == 1 ? ByFirstName(names[0], titles) ?? ByMiddleName(names[0], titles) : null;

        if (names.Count == 1 && people is [{ Names.Count: > 1 } called])
            called.IsCalledByLast = true;
        if (names.Count == 1 && _elders.Find(elder => elder.Last == Person.Fold(names[0])) is { } elder && people.Find(elder.IsNamesakeOf) is { } namesake)
            return new Person { Names = names, Candidates = [namesake, elder] };
        if (people is [var only])
            return Gender.Agrees(only.Gender, gender) && NameForms.Compatible(only.Names, names) ? only : null;

        var fitting = NameForms.OfTitle(
            titles, [.. people.TakeLast(MaxOfOneName).Where(person => Gender.Agrees(person.Gender, gender) && NameForms.Compatible(person.Names, names))]);
        if (gender != WordClass.None)
            return fitting.MaxBy(person => (person.Gender == gender ? 1000 : 0) + person.Mentions);

        var likeliest = fitting.OrderByDescending(person => person.Mentions).Take(2).ToList();
        return names.Count == 1 && likeliest is [var first, var second] && first.Names.Count > 1 && second.Names.Count > 1
            && first.Mentions < Clearly * second.Mentions
            ? new Person { Names = names, Candidates = [.. likeliest.OrderBy(person => people.IndexOf(person))] }
            : likeliest.FirstOrDefault();
    }

    /// <summary>
    /// The person with a first name. After <c>Dame</c>, as in <c>Dame Orla</c>, any word is a first name, and so is a word in the list. Any other word counts
    /// if only one person has it, because the list lacks many names and family names come first in East Asia.
    /// </summary>
    private Person? ByFirstName(string name, IReadOnlyList<string> titles)
    {
        var first = Person.Fold(name);
        var classes = Lexicon.Classify(first);
        if (!_byFirst.TryGetValue(first, out var person))
            return null;

        return titles.Any(BeforeFirstNames.Contains) || (classes & WordClass.FirstName) != 0 || (classes & NoFirst) == 0 && !_sharedFirst.Contains(first)
            && (person.IsSure || person.IsCalledByLast || NameForms.IsGivenName(person.Names[^1])
                || Lexicon.Is(person.Last, WordClass.OrganisationWord))
            && !NameForms.AreOfOtherOffice(person, titles)
            ? person
            : null;
    }

    /// <summary>The only person with a family name that is not the last: <c>Camille Etienne Gbedey ... Etienne said</c>.</summary>
    private Person? ByMiddleName(string name, IReadOnlyList<string> titles) =>
        Person.Fold(name) is { Length: > 3 } middle && _byMiddle.GetValueOrDefault(middle) is { } person
        && person.Names.Count == NamesWithMiddle && !Lexicon.Is(middle, NoFirst | WordClass.Particle)
        && !NameForms.AreOfOtherOffice(person, titles)
        ? person
        : null;
}
