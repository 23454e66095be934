using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// The people whom the subject of a verb of saying cannot mean, because the spoken words name them. In <c>Lopez would resign, he said</c> and
/// <c>"Lopez must go," he said</c> somebody else speaks (principle C of Chomsky's binding theory).
/// </summary>
internal sealed class DisjointReference
{
    private readonly Narration _narration;
    private readonly Person? _mayBeAsked;
    private readonly List<TextSpan> _said = [];
    private readonly TextSpan? _asked;

    /// <param name="narration">The passage of the act.</param>
    /// <param name="act">The verb of saying and its subject.</param>
    /// <param name="salience">The mentions before the act.</param>
    public DisjointReference(Narration narration, SpeechAct act, Salience salience)
        : this(narration, act.First, salience)
    {
        AddBefore(act, narration.StartOf(act.Sentence));
        AddAfter(act.End, narration.EndOf(act.Sentence));
    }

    /// <param name="narration">The passage of the pronoun.</param>
    /// <param name="pronoun">
    /// The token of a pronoun that need not speak: in <c>Asked about Lopez's boat, he laughed</c> it is not Lopez; in <c>Asked if Lopez would resign, he
    /// said</c> it can be Lopez only if Lopez was the last to speak.
    /// </param>
    /// <param name="salience">The mentions before the pronoun.</param>
    public DisjointReference(Narration narration, int pronoun, Salience salience)
    {
        _narration = narration;
        var start = narration.StartOf(narration.SentenceOf(pronoun));
        if (narration.At(pronoun - 1).Kind != WordKind.Comma || narration.Words[start].Lower is not "asked")
            return;

        var isWhether = narration.At(start + 1).Lower is "if" or "whether" or "why" or "how" or "when";
        _mayBeAsked = isWhether ? salience.LastSpeaker : null;
        if (isWhether || narration.At(start + 1).Lower is "about")
            _asked = new TextSpan(narration.Words[start].Start, narration.Words[pronoun - 1].Start - narration.Words[start].Start);
    }

    /// <summary>Whether the spoken words name the person, or are the first to mention somebody without a name.</summary>
    public bool Excludes(Person person) => _said.Exists(person.IsUnnamed ? span => IsNewIn(span, person) : span => Names(span, person))
        || _asked is { } asked && person != _mayBeAsked && Names(asked, person, orOwns: true);

    /// <summary><c>A farmer might not notice it, he said</c></summary>
    private bool IsNewIn(TextSpan said, Person person) =>
        person.FirstMention is { } first && first.Narration == _narration && said.Contains(_narration.Words[first.Mention.First].Start);

    private void AddBefore(SpeechAct act, int start)
    {
        if (act.First == start)
            return;

        var before = _narration.Words[act.First - 1];
        var closes = act.End >= _narration.EndOf(act.Sentence) || _narration.Words[act.End].Kind == WordKind.Stop;
        if (before.Kind == WordKind.Quote)
            AddWords(before);
        else if (before.Kind == WordKind.Comma && _asked is null && (closes || Introduces(start) || IsBetweenSubjectAndVerb(act, start)))
            Add(_narration.Words[start].Start, before.Start);
    }

    /// <summary><c>Lopez, he said, also opened the port</c></summary>
    private bool IsBetweenSubjectAndVerb(SpeechAct act, int start) =>
        _narration.At(act.End).Kind == WordKind.Comma && NameReader.At(_narration, start)?.End == act.First - 1;

    /// <summary><c>Asked by Lopez, he said</c>; <c>Watching Lopez, he said</c>; <c>Like Lopez, he said</c></summary>
    private bool Introduces(int start)
    {
        var word = _narration.Words[start];
        return word.Is(WordClass.Gerund | WordClass.Past)
            || word.Is(WordClass.Preposition) && !word.Is(WordClass.Subordinator) && word.Lower is not "according";
    }

    private void AddAfter(int start, int end)
    {
        var first = start < end && _narration.Words[start].Kind is WordKind.Comma or WordKind.Colon && _narration.At(start + 1).Kind == WordKind.Quote
            ? start + 1
            : start;
        var last = first;
        while (last < end && _narration.Words[last].Kind is WordKind.Word or WordKind.Number)
            last++;
        if (last > first)
            Add(_narration.Words[first].Start, _narration.Words[last - 1].End);
        if (last < end && _narration.Words[last].Kind == WordKind.Quote)
            AddWords(_narration.Words[last]);
    }

    private void AddWords(Word quote)
    {
        var region = _narration.Regions[quote.Region];
        Add(region.Start, region.End);
    }

    private void Add(int start, int end) => _said.Add(new TextSpan(start, end - start));

    /// <param name="said">The spoken words, or the question.</param>
    /// <param name="person">The person.</param>
    /// <param name="orOwns">Whether the name of an owner counts, as in <c>Lopez's boat</c>.</param>
    private bool Names(TextSpan said, Person person, bool orOwns = false)
    {
        var text = _narration.PlainText;
        var last = Letters.WithoutAccents(person.Names[^1]);
        int Next(int from) => text.IndexOf(last, from, said.End - from, StringComparison.Ordinal);
        for (var at = Next(said.Start); at >= 0; at = Next(at + 1))
        {
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + last.Length == text.Length || !char.IsLetterOrDigit(text[at + last.Length]));
            if (whole && (orOwns || text.AsSpan(at + last.Length) is not ['\'' or '’', 's', ..]) && !IsRelation(text.AsSpan(0, at).TrimEnd(), person))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word before the surname shows that a relative is meant: <c>Mrs. Lopez</c>, <c>Maria Lopez</c>.</summary>
    private static bool IsRelation(ReadOnlySpan<char> before, Person person)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] is '.' or '-'))
            start--;
        var word = Person.Fold(before[start..].ToString());
        var classes = Lexicon.Classify(word);
        return !Gender.Agrees(Gender.Only(classes), person.Gender)
            || (classes & WordClass.FirstName) != 0 && person.Names.Count > 1 && word != Person.Fold(person.Names[0]);
    }
}
