using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// Finds the person whom <c>he</c> or <c>she</c> means: the one of that gender whom the last sentences were most about (after Lappin and Leass, 1994).
/// </summary>
internal sealed class Salience
{
    private const int Window = 40;
    private const int Reach = 14;

    /// <summary>When no word gives a person's gender, a man is likelier: more of the people in the news are men.</summary>
    private const double UnknownMan = 0.8;
    private const double UnknownWoman = 0.7;

    /// <summary>How much less a person counts when the last pronoun that meant them was of the other gender.</summary>
    private const double OtherPronoun = 0.3;

    /// <summary>How much less a name counts when nothing but its capitals suggests a person: it may be a ship, a heading or a place.</summary>
    private const double Unsure = 0.2;

    /// <summary>How much less a single word counts that only a verb of saying suggests to be a name.</summary>
    private const double OnlySpeaks = 0.6;

    /// <summary>How much more the speaker of the sentence before counts for the <c>he</c> of <c>he said</c>.</summary>
    private const double SpokeBefore = 3.0;

    /// <summary>How much less somebody counts there who asked a question in the sentence before.</summary>
    private const double Asked = 0.3;

    /// <summary>The number of sentences within which a speaker may go on.</summary>
    private const int SoonAfter = 2;

    /// <summary>The number of sentences within which an epithet may mean the last speaker.</summary>
    private const int SpokenFor = 4;

    /// <summary>The number of sentences after the first mention for which a person counts as new.</summary>
    private const int NewFor = 2;

    /// <summary>How much a mention counts by the sentences since: half as much with each.</summary>
    private static readonly double[] Decay = [.. Enumerable.Range(0, Reach + 1).Select(distance => Math.Pow(0.5, distance))];

    private readonly List<Mention> _mentions = [];
    private readonly HashSet<Person> _seen = [];
    private readonly HashSet<Person> _speakers = [];
    private Mention? _newest;
    private (Person Person, int Sentence, bool Asks, bool Quotes)? _spoke;
    private (Person Person, int Sentence)? _asked;

    /// <summary>Whether the sentence has mentioned this person and nobody since: <c>Lopez said he</c>.</summary>
    public bool IsLast(Person person, int sentence) => _mentions is [.., var last] && last.Person == person && last.Sentence == sentence;

    /// <summary>The person who spoke last; null when nobody has yet.</summary>
    public Person? LastSpeaker => _spoke?.Person;

    public void Add(Mention mention)
    {
        _mentions.Add(mention);
        if (_seen.Add(mention.Person) && mention.Person is { IsUnnamed: false } person && !person.MayBeBody && (person.IsSure || person.Names.Count > 1))
            _newest = mention;
    }

    /// <summary>Records that the sentence reports what the person says, or asks somebody else, and whether it quotes words.</summary>
    public void NoteSpeaker(Person person, int sentence, bool asks, bool quotes)
    {
        _spoke = (person, sentence, asks, quotes);
        _speakers.Add(person);
    }

    /// <summary>Records that the sentence says that somebody asks the person, who is likely to answer.</summary>
    public void NoteAsked(Person person, int sentence) => _asked = (person, sentence);

    /// <summary>The named person whom the last sentences introduced, or else the most prominent in them; null when there is none.</summary>
    /// <param name="sentence">The sentence of the mention.</param>
    public Person? Newest(int sentence) =>
        _newest is { } newest && sentence - newest.Sentence <= NewFor ? newest.Person : Likeliest(WordClass.None, sentence, false, person => person.IsUnnamed
            || !person.IsSure || person.MayBeBody);

    /// <summary>
    /// The likeliest person for a pronoun of that gender in the sentence; null when nobody fits, or when the likeliest may be a body: a single name, or
    /// one that only follows prepositions, like the club in <c>the match against Real Senn</c>.
    /// </summary>
    /// <param name="gender">The gender of the pronoun.</param>
    /// <param name="sentence">The number of its sentence in the article.</param>
    /// <param name="speaks">Whether the pronoun is the subject of a verb of saying.</param>
    /// <param name="excludes">The people who cannot be meant; null when anybody can.</param>
    public Person? Likeliest(WordClass gender, int sentence, bool speaks, Func<Person, bool>? excludes)
    {
        var scores = Scores(gender, sentence, repeated: 0);
        foreach (var person in scores.Keys.Where(person => !person.IsUnnamed).ToList())
            scores[person] *= TrustIn(person);
        if (speaks && _spoke is { } spoke && spoke.Sentence == sentence - 1 && _mentions[^1].Sentence < sentence
            && scores.TryGetValue(spoke.Person, out var score))
            scores[spoke.Person] = spoke.Asks ? score * Asked : score + SpokeBefore * Decay[1];
        if (speaks && _asked is { } asked && sentence - asked.Sentence is 0 or 1 && scores.ContainsKey(asked.Person))
            scores[asked.Person] += SpokeBefore * Decay[sentence - asked.Sentence];
        var likeliest = scores.OrderByDescending(score => score.Value).Select(score => score.Key)
            .FirstOrDefault(person => excludes?.Invoke(person) is not true && !(speaks && person.IsDead && !_speakers.Contains(person)));
        if (speaks && likeliest is null or { Gender: WordClass.None }
            && OnlyByName(gender, sentence, within: 1) is { } misread && excludes?.Invoke(misread) is not true)
            return misread;

        if (likeliest is { IsSure: false, IsUnnamed: false } && !_mentions.Exists(mention => mention.Person == likeliest && mention.Weight >= 1))
            return null;

        return likeliest is { MayBeBody: true } && !IsLast(likeliest, sentence) && !GoesOn(likeliest, sentence) ? null : likeliest;
    }

    /// <summary>
    /// The speaker of the sentence before, when only a first name suggests the other gender: <c>Dan Kolbe told the paper. "...," she said</c>. Null otherwise.
    /// </summary>
    private Person? OnlyByName(WordClass gender, int sentence, int within) =>
        _spoke is { Asks: false } spoke && sentence - spoke.Sentence is > 0 and var distance && distance <= within && _mentions[^1].Sentence < sentence
            && spoke.Person is { LastPronoun: WordClass.None, Names.Count: > 1 } person && !Gender.Agrees(person.Gender, gender)
            && person.Gender == Gender.Only(Lexicon.Classify(Person.Fold(person.Names[0])))
            ? person
            : null;

    /// <summary>The named person whose words the last sentences gave last; null when they gave nobody's, or a question.</summary>
    public Person? SpokeLately(int sentence) =>
        _spoke is { Asks: false, Person: { IsUnnamed: false, MayBeBody: false, Candidates.Count: 0 } person } spoke
        && sentence - spoke.Sentence is > 0 and <= SpokenFor
            ? person
            : null;

    /// <summary>The speaker who goes on, when the sentences mention nobody else: <c>"...," Dana Kolbe said. He added: "..."</c>. Null otherwise.</summary>
    public Person? GoingOn(WordClass gender, int sentence) =>
        OnlyByName(gender, sentence, SoonAfter) is { } speaker
            && !_mentions.Exists(mention => sentence - mention.Sentence <= SoonAfter && mention.Person != speaker) ? speaker : null;

    /// <summary>Whether the person has just been quoted: <c>"...," Lopez said. "...," she added</c></summary>
    private bool GoesOn(Person person, int sentence) => _spoke is { Quotes: true } spoke && spoke.Person == person && spoke.Sentence >= sentence - 1;

    private static double TrustIn(Person person) => person switch
    {
        { IsSure: false } => Unsure,
        { MayBeBody: true } => OnlySpeaks,
        _ => 1,
    };

    /// <summary>
    /// The named person whom the last sentences were most about, and how many times as much as about the next; null when they name nobody who may be meant.
    /// People whom this sentence has mentioned cannot be.
    /// </summary>
    /// <param name="gender">The gender, if it is known.</param>
    /// <param name="sentence">The number of the sentence in the article.</param>
    /// <param name="mayBe">Whether somebody may be meant.</param>
    public (Person Person, double Lead)? Foremost(WordClass gender, int sentence, Func<Person, bool> mayBe)
    {
        var here = _mentions.AsEnumerable().Reverse().TakeWhile(mention => mention.Sentence == sentence).Select(mention => mention.Person).ToHashSet();
        var ranked = Scores(gender, sentence, repeated: 1).Where(score => mayBe(score.Key)).OrderByDescending(score => score.Value).Take(2).ToList();
        return ranked is [var first, ..]
            && first.Key is { IsUnnamed: false, IsSure: true, MayBeBody: false, Candidates.Count: 0 }
            && !here.Contains(first.Key)
            ? (first.Key, ranked.Count == 1 ? double.MaxValue : first.Value / ranked[1].Value)
            : null;
    }

    /// <summary>Whether the last mention of one person comes after the last of the other.</summary>
    public bool IsNewer(Person one, Person other) =>
        _mentions.FindLastIndex(mention => mention.Person == one) > _mentions.FindLastIndex(mention => mention.Person == other);

    /// <summary>How prominent each person of that gender is in the sentence.</summary>
    /// <param name="gender">The gender, if it is known.</param>
    /// <param name="sentence">The number of the sentence in the article.</param>
    /// <param name="repeated">How much a further mention in the same sentence adds, as a share of its weight.</param>
    private Dictionary<Person, double> Scores(WordClass gender, int sentence, double repeated)
    {
        var scores = new Dictionary<Person, double>();
        var strongest = new Dictionary<Person, double>();
        var last = sentence;
        for (var i = _mentions.Count - 1; i >= Math.Max(0, _mentions.Count - Window); i--)
        {
            var (person, at, weight) = _mentions[i];
            var distance = sentence - at;
            if (distance > Reach)
                break;
            if (!Gender.Agrees(person.Gender, gender) || person.Gender == WordClass.None && !Gender.Agrees(person.Pronoun, gender))
                continue;

            if (at != last)
                strongest.Clear();
            last = at;
            var sure = person.Gender == gender || person.Pronoun == gender ? 1.0 : gender == WordClass.Female ? UnknownWoman : UnknownMan;
            if (!Gender.Agrees(person.LastPronoun, gender))
                sure *= OtherPronoun;
            var counted = strongest.GetValueOrDefault(person);
            var more = Math.Max(Math.Max(counted, weight) - counted, weight * repeated);
            strongest[person] = counted + more;
            scores[person] = scores.GetValueOrDefault(person) + sure * more * Decay[distance];
        }

        return scores;
    }
}
