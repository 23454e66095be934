using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads an article once, from beginning to end, and records whom each name and pronoun of the narration refers to.</summary>
internal sealed class CoreferenceResolver
{
    private const double NameWeight = 1.0;
    private const double SubjectWeight = 1.0;
    private const double LeadWeight = 0.6;
    private const double ModifierWeight = 0.3;
    private const double OwnerPenalty = 0.5;
    private const double ObliquePenalty = 0.6;

    /// <summary>The share of its weight that a mention keeps in a caption or in a link to another article.</summary>
    private const double ShareInCaption = 0.1;

    /// <summary>The most tokens of a heading, <c>Ana Kolbe, baker</c>, which may name the person of the text below it.</summary>
    private const int MaxHeadingWords = 4;

    private readonly Person?[][] _meant;
    private readonly Salience _salience = new();
    private readonly UnnamedPeople _unnamed;
    private readonly NamesOfBodies _bodies;
    private readonly PeopleByAge _byAge = new();
    private readonly ArticleSpeech _article;
    private readonly HashSet<string> _speakers;
    private readonly HashSet<string> _surnames;
    private readonly List<List<string>> _dead;
    private Dictionary<int, bool> _reporting = [];
    private int _sentences;

    public CoreferenceResolver(ArticleSpeech article, IReadOnlyList<KnownSpeaker> known)
    {
        _article = article;
        _meant = [.. article.Narrations.Select(narration => new Person?[narration.Words.Length])];
        People = new PeopleInArticle(known);
        _bodies = new NamesOfBodies(People);
        _speakers = [.. article.Narrations.SelectMany(narration => article.Acts[narration.Passage].Where(act => act.Reports)
            .Select(act => Person.Fold(narration.Words[SubjectHeads.HeadOf(narration, act.Subject)].Lower)))];
        _surnames = [.. article.Narrations.SelectMany(MentionContext.Surnames)];
        _dead = [.. article.Narrations.Where(narration => !narration.IsTitleCased).SelectMany(MentionContext.Dead)];
        _unnamed = new UnnamedPeople(article, People, new Descriptions(_salience));
        foreach (var narration in article.Narrations.Where(narration => !narration.IsTitleCased))
            Read(narration, article.Acts[narration.Passage]);
        foreach (var narration in article.Narrations.Where(narration => narration.IsTitleCased))
            ReadTitle(narration);
    }

    public PeopleInArticle People { get; }

    /// <summary>The person whom the name or pronoun at a token refers to; null when unknown.</summary>
    public Person? At(Narration narration, int word) =>
        _meant[narration.Passage] is var meant && (uint)word < (uint)meant.Length ? meant[word] : null;

    private void Read(Narration narration, IReadOnlyList<SpeechAct> acts)
    {
        if (IsByline(narration))
            return;

        var (subjects, joint, speaking, reports) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>(), new Dictionary<int, SpeechAct>());
        Person? together = null;
        foreach (var act in acts)
        {
            var head = SubjectHeads.SpeakerOf(narration, act);
            if (!OnlyOpens(narration, act.Subject) || act.Reports && _article.Capitalised.Contains(narration.Words[act.Subject.First].Lower))
                subjects.Add(head);
            joint.UnionWith(MentionContext.JointSubjects(narration, act));
            if (!act.IsReported)
                speaking.Add(head);
            if (act.Reports)
                reports.TryAdd(act.Subject.First, act);
        }

        _reporting = reports.Values.Where(act => !act.IsReported && !MentionContext.IsRequest(narration, act.Cue))
            .GroupBy(act => SubjectHeads.SpeakerOf(narration, act))
            .ToDictionary(acts => acts.Key, acts => acts.Any(act => MentionContext.IsQuestion(narration, act.Cue)));

        var opening = OpeningSubjects(narration);
        foreach (var subject in opening)
        {
            if (narration.At(PeopleByAge.AfterAgeBetweenCommas(narration, subject.End)).Is(WordClass.Verb | WordClass.Auxiliary)
                || MentionContext.IsBeforePlaceAndVerb(narration, subject.End) || MentionContext.IsBeforeDescriptionAndVerb(narration, subject.End))
                speaking.Add(SubjectHeads.HeadOf(narration, subject));
        }

        var unnamed = _unnamed.SubjectsIn(narration, opening);
        Func<Person, bool> Excludes(int at) => reports.TryGetValue(at, out var act)
            ? new DisjointReference(narration, act, _salience).Excludes
            : new DisjointReference(narration, at, _salience).Excludes;

        for (var i = 0; i < narration.Words.Length; i++)
        {
            var word = narration.Words[i];
            if (word.Kind != WordKind.Word)
                continue;

            if (unnamed.TryGetValue(i, out var one))
            {
                var person = _unnamed.Meet(narration, one.Noun, one.Whole, _sentences + narration.SentenceOf(i), Excludes(i));
                Note(narration, one.Noun, person, speaking);
                i = one.Noun.End - 1;
            }
            else if (Gender.OfPronoun(word.Lower) is var gender && gender != WordClass.None)
            {
                var excluded = NotTheAsker(narration, i, acts) ?? Excludes(i);
                if (MeantBy(narration, i, gender, reports.GetValueOrDefault(i), excluded) is { } meant)
                {
                    if (meant.IsSure && meant != together && _salience.IsLast(meant, _sentences + narration.SentenceOf(i)))
                        meant.Pronoun = gender;
                    meant.LastPronoun = gender;
                    meant.Gender = Gender.Agrees(meant.Gender, gender) ? meant.Gender : gender;
                    Note(narration, new Phrase(i, i + 1), meant, speaking);
                }
            }
            else if (narration.At(i - 1).Lower is "the" && PostAbbreviations.IsAcronym(narration, i)
                && People.Posts.OfInitials(narration.TextOf(i, i + 1)) is { } officer)
            {
                Note(narration, new Phrase(i, i + 1), officer, speaking);
            }
            else if (!(i == 0 && NameForms.OnlyOpensHeadline(narration, _article)) && NameReader.At(narration, i) is { } printed)
            {
                var speaks = subjects.Contains(printed.End - 1) || joint.Contains(printed.End - 1)
                    || NameForms.IsFirstNameOfSubject(narration, printed) && speaking.Contains(printed.Name)
                    || PeopleByAge.Beside(narration, printed) is not null || _unnamed.AreNamed(narration, printed);
                if (NameForms.IsOfRelative(narration, printed.End - 1))
                {
                    i = printed.End - 1;
                    continue;
                }

                if (!_bodies.Are(narration, printed) && People.Meet(narration, printed, speaks) is { } named)
                {
                    _byAge.Note(narration, printed, named);
                    if ((PostAbbreviations.Before(narration, printed) ?? PostAbbreviations.After(narration, printed)) is { } letters)
                        People.Posts.NoteInitials(letters, named);
                    named.IsSure |= _speakers.Contains(named.Last);
                    named.IsHuman |= _surnames.Contains(named.Last) || OfficeHolders.Have(named.Last) || MentionContext.IsOfHuman(narration, printed.End);
                    together = joint.Contains(printed.End - 1) ? named : null;
                    named.IsDead |= _dead.Exists(named.IsCalled);
                    if (MentionContext.IsRealName(narration, printed.First))
                        _meant[narration.Passage].AsSpan(printed.First..printed.End).Fill(named);
                    else
                        Note(narration, new Phrase(printed.First, printed.End), named, speaking);
                }

                i = printed.End - 1;
            }
            else if (MentionContext.PartyMemberAt(narration, i) is { } member && _salience.SpokeLately(_sentences + narration.SentenceOf(i)) is { } politician)
            {
                Note(narration, member, politician, speaking);
                i = member.End - 1;
            }
            else if (PeopleByAge.At(narration, i + 1) is { } age && word.Is(WordClass.Determiner))
            {
                i = MeetByAge(narration, i, age);
            }
        }

        // A long statement of many paragraphs leaves its speaker as near as one of a single paragraph.
        if (!narration.IsOnlyQuoted || !(narration.Passage > 0 && _article.Narrations[narration.Passage - 1].IsOnlyQuoted))
            _sentences += narration.Sentences;
    }

    /// <summary>In <c>Lopez asked him</c> the pronoun is not Lopez; null where it is no object of a verb of saying.</summary>
    private Func<Person, bool>? NotTheAsker(Narration narration, int pronoun, IEnumerable<SpeechAct> acts) =>
        narration.Words[pronoun].Lower is "him" or "them" or "her"
            && acts.FirstOrDefault(act => act.Cue.End == pronoun) is { Form: ActForm.SubjectFirst } asking
            && At(narration, SubjectHeads.SpeakerOf(narration, asking)) is { } asker
            ? person => person == asker
            : null;

    /// <summary>Notes <c>the 29-year-old</c> or <c>the 29-year-old mason</c>, and returns its last token.</summary>
    private int MeetByAge(Narration narration, int first, int age)
    {
        var end = narration.At(first + 2) is { Capital: false } noun && noun.Is(WordClass.PersonNoun) ? first + 3 : first + 2;
        if (narration.At(end).Capital)
            return first;
        if (narration.Words[first].Lower is not "the")
            _byAge.NoteUnnamed(age);
        else if (_byAge.Find(age, () => _salience.Newest(_sentences + narration.SentenceOf(first))) is { } person)
            Note(narration, new Phrase(first, end), person, [end - 1]);
        else if (end == first + 3)
            Note(narration, new Phrase(first, end), _unnamed.Meet(narration, new Phrase(first, end), new Phrase(first, end), _sentences, null), [end - 1]);
        return end - 1;
    }

    private List<Phrase> OpeningSubjects(Narration narration)
    {
        var found = new List<Phrase>();
        for (var sentence = 0; sentence < narration.Sentences; sentence++)
        {
            if (_article.SubjectsIn(narration).First(narration.StartOf(sentence), narration.EndOf(sentence)) is { } subject)
                found.Add(subject);
        }

        return found;
    }

    /// <summary>Reads a passage in title case. Its names are those that the article has elsewhere, or that begin with a first name.</summary>
    private void ReadTitle(Narration narration)
    {
        for (var i = 0; i < narration.Words.Length; i++)
        {
            if (NameReader.InTitle(narration, i, People) is not { } printed || People.Meet(narration, printed, speaks: false) is not { } person)
                continue;

            _meant[narration.Passage].AsSpan(i..printed.End).Fill(person);
            i = printed.End - 1;
        }
    }

    /// <summary>Whether the passage is a byline: the author of an article is not a speaker in it.</summary>
    private static bool IsByline(Narration narration) =>
        narration.Words.Length is > 1 and < 12
            && narration.Words[0].Lower is "by"
            && narration.Words[1].Capital
            && !narration.Words.Any(word => word.Kind is WordKind.Stop or WordKind.Quote);

    /// <summary>Whether a word has its capital only because it opens the sentence: <c>Audiences expect</c>, <c>Elaborate sets</c>.</summary>
    private static bool OnlyOpens(Narration narration, Phrase subject) =>
        SubjectHeads.HeadOf(narration, subject) == subject.First
        && narration.StartOf(narration.SentenceOf(subject.First)) == subject.First
        && narration.Words[subject.First] is var word
        && (word is { Class: WordClass.None, Lower: [.., 's'] } || word.Is(WordClass.Verb) && !word.Is(WordClass.FirstName | WordClass.Title)
            || word.Class == WordClass.None && subject.End == subject.First + 1 && IsNoun(narration, subject.End));

    /// <summary><c>Embryonic cells are</c></summary>
    private static bool IsNoun(Narration narration, int i) =>
        narration.At(i) is { Kind: WordKind.Word, Capital: false } word
        && word.Lower is not ("'s" or "'")
        && (word.Class == WordClass.None || word.Is(WordClass.NounToo) && !VerbJudge.IsVerb(narration, i));

    private void Note(Narration narration, Phrase mention, Person person, HashSet<int> speaking)
    {
        var (first, end) = mention;
        _meant[narration.Passage].AsSpan(first..end).Fill(person);
        if ((NamesOfBodies.AreWhere(narration, mention) || narration.Words[first].Is(WordClass.Place) && (end - first == 1 || !person.IsSure))
            && !IsKnownToBeOne(narration, mention, person))
            return;

        var sentence = narration.SentenceOf(first);
        var weight = NameWeight;
        var forWhom = MentionContext.IsForWhom(narration, mention);
        if (forWhom || speaking.Contains(end - 1) || MentionContext.IsBeforeVerb(narration, mention) || MentionContext.IsAuthor(narration, first))
            weight += SubjectWeight;
        else if (narration.At(end) is { Kind: WordKind.Word, Capital: false } next && next.Is(WordClass.PersonNoun | WordClass.BodyNoun))
            weight = ModifierWeight;
        var isOwnerOrObject = narration.Words[first].Lower is "his" or "her" or "him";
        if (!isOwnerOrObject && first <= narration.StartOf(sentence) + 2 || MentionContext.Leads(narration, first)
            || MentionContext.IsApposedSubject(narration, mention) || MentionContext.IsBeforeSpeech(narration, mention))
            weight += LeadWeight;
        if (isOwnerOrObject || narration.At(end).Lower is "'s" or "'")
            weight -= OwnerPenalty;
        else if (!forWhom && (narration.At(first - 1).Is(WordClass.Preposition) || narration.At(first - 1).Kind == WordKind.Open)
            && !speaking.Contains(end - 1) && !MentionContext.IsAuthor(narration, first))
            weight -= ObliquePenalty;
        if (narration.IsCaption && narration.Words.Length > MaxHeadingWords)
        {
            _salience.Add(new Mention(person, _sentences + sentence, weight * ShareInCaption));
            return;
        }

        _salience.Add(new Mention(person, _sentences + sentence, weight));
        if (MentionContext.IsAsked(narration, first))
            _salience.NoteAsked(person, _sentences + sentence);
        if ((_reporting.TryGetValue(end - 1, out var asks) || MentionContext.IsAuthor(narration, first))
            && person is not { IsUnnamed: true, FullName: ['t', 'h', 'e', ' ', ..] })
            _salience.NoteSpeaker(person, _sentences + sentence, asks, Quotes(narration, sentence));
    }

    private Person? MeantBy(Narration narration, int pronoun, WordClass gender, SpeechAct? said, Func<Person, bool> excluded)
    {
        var sentence = _sentences + narration.SentenceOf(pronoun);
        return TopicBefore(narration, pronoun, gender)
            ?? (said is not null && GoesOn(narration, said) ? _salience.GoingOn(gender, sentence) : null)
            ?? _salience.Likeliest(gender, sentence, said is not null, excluded)
            ?? (said is not null && _salience.Likeliest(gender, sentence, true, null) is { } self && _salience.IsLast(self, sentence) ? self : null);
    }

    /// <summary><c>He added: "..."</c>, <c>"...," she continued</c></summary>
    private static bool GoesOn(Narration narration, SpeechAct act) =>
        narration.Words[act.Cue.First].Lower is "added" or "adds" or "continued" or "continues" or "went" or "goes";

    private Person? TopicBefore(Narration narration, int pronoun, WordClass gender) =>
        MentionContext.TopicBefore(narration, pronoun) is { } last && At(narration, last) is { IsUnnamed: false } topic && Gender.Agrees(topic.Gender, gender)
            ? topic
            : null;

    private static bool Quotes(Narration narration, int sentence) =>
        narration.Words[narration.StartOf(sentence)..narration.EndOf(sentence)].Any(word => word.Kind == WordKind.Quote);

    /// <summary>Whether a title, a post, a first name or an earlier <c>said</c> shows that the name belongs to a person.</summary>
    private static bool IsKnownToBeOne(Narration narration, Phrase mention, Person person) =>
        person.IsUnnamed || person.Settled || person.Posts.Count > 0 || person.Gender != WordClass.None || person.Speaks
            && !narration.Words[mention.First].Is(WordClass.Place)
        || narration.Words[mention.First].Is(WordClass.FirstName | WordClass.Title);
}
